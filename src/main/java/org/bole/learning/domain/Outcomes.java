package org.bole.learning.domain;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import org.bole.request.domain.RequestKind;
import org.jspecify.annotations.Nullable;

/**
 * What the decisions on one seat came to.
 *
 * @param told the last decision that says something about fit, of each person; by profile id
 * @param silent people about whom only decisions exist that say nothing: whether they fit, nobody knows
 */
public record Outcomes(Seat seat, RequestKind kind, List<Outcome> told, Set<UUID> silent) {
    /** @param position where the person was seen, by the last decision that knows it; null: unknown */
    public record Outcome(UUID profile, int gain, @Nullable Integer position, Values values) {}

    public Outcomes {
        told = List.copyOf(told);
        silent = Set.copyOf(silent);
    }

    /** The outcomes of every seat, by seat; the order of {@code decisions} does not matter. */
    public static List<Outcomes> of(Collection<Decision> decisions) {
        Map<Seat, List<Decision>> bySeat = new TreeMap<>();
        decisions.stream()
                .sorted(Decision.BY_TIME)
                .forEach(decision -> bySeat.computeIfAbsent(decision.subject().seat(), seat -> new ArrayList<>())
                        .add(decision));
        List<Outcomes> outcomes = new ArrayList<>();
        bySeat.forEach((seat, inOrder) -> outcomes.add(of(seat, inOrder)));
        return outcomes;
    }

    private static Outcomes of(Seat seat, List<Decision> inOrder) {
        Map<UUID, Outcome> told = new TreeMap<>();
        Set<UUID> silent = new TreeSet<>();
        for (Decision decision : inOrder) {
            UUID profile = decision.subject().profile().value();
            if (decision.gain().isPresent()) {
                Outcome before = told.get(profile);
                Integer position = decision.shown().position();
                told.put(
                        profile,
                        new Outcome(
                                profile,
                                decision.gain().getAsInt(),
                                position == null && before != null ? before.position() : position,
                                decision.shown().values()));
            } else {
                silent.add(profile);
            }
        }
        silent.removeAll(told.keySet());
        RequestKind kind = inOrder.get(inOrder.size() - 1).subject().kind();
        return new Outcomes(seat, kind, List.copyOf(told.values()), silent);
    }
}
