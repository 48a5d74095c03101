package org.bole.round.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.bole.platform.problem.Refusal;
import org.bole.platform.problem.Refusal.Kind;
import org.bole.platform.problem.Violation;
import org.bole.platform.text.Bilingual;
import org.bole.platform.text.Messages;
import org.bole.proposal.domain.Signed;
import org.bole.round.domain.ChoiceConflict;
import org.bole.round.domain.ManualChoice;
import org.bole.round.domain.ManualChoices;
import org.bole.round.domain.RoundInputs;

/** Use cases: decide by hand, with a reason; every later solution keeps to it. */
@ApplicationScoped
@Transactional
public class RoundChoices {
    private static final Messages MESSAGES = Messages.of("round");
    private static final Set<RoundStatus> OPEN = EnumSet.of(RoundStatus.FROZEN, RoundStatus.REVIEW);

    private final Rounds rounds;
    private final RoundRegister register;
    private final FrozenInputs frozen;

    RoundChoices(Rounds rounds, RoundRegister register, FrozenInputs frozen) {
        this.rounds = rounds;
        this.register = register;
        this.frozen = frozen;
    }

    /** In the order in which they were made, with those that were withdrawn. @throws Refusal 404 */
    public List<RecordedChoice> list(UUID round) {
        return rounds.choices(register.get(round).id());
    }

    /**
     * Adds choices, all or none. One that holds already is not recorded again: who asks twice gets the one recorded first.
     *
     * @throws Refusal 404; 409 {@code choice-conflict} that names every choice that cannot be kept beside the others
     */
    public List<RecordedChoice> choose(UUID id, List<ManualChoice> wanted, String reason, String by) {
        Round round = register.idle(id, OPEN);
        List<RecordedChoice> before = rounds.choices(id);
        List<ManualChoice> known = inForce(before);
        List<ManualChoice> all = new ArrayList<>(known);
        all.addAll(wanted);
        requireNoConflict(frozen.of(round.id()), all, wanted);
        Signed made = new Signed(register.now(), by, reason);
        Set<ManualChoice> held = new HashSet<>(known);
        int number = before.size();
        for (ManualChoice choice : wanted) {
            if (held.add(choice)) {
                rounds.choose(id, ++number, choice, made);
            }
        }
        Set<ManualChoice> asked = Set.copyOf(wanted);
        return rounds.choices(id).stream()
                .filter(one -> one.withdrawn() == null && asked.contains(one.choice()))
                .toList();
    }

    /**
     * @param asked those of them that stand in the caller's document
     * @throws Refusal 409 {@code choice-conflict} that names every choice that cannot be kept beside the others
     */
    static void requireNoConflict(RoundInputs inputs, List<ManualChoice> choices, List<ManualChoice> asked) {
        List<ChoiceConflict> conflicts = new ManualChoices(inputs, choices).conflicts();
        if (!conflicts.isEmpty()) {
            throw new Refusal(
                    Kind.CONFLICT,
                    "choice-conflict",
                    MESSAGES.get("choice-conflict"),
                    conflicts.stream()
                            .map(one -> new Violation(pointer(one, asked), code(one), reason(one)))
                            .toList());
        }
    }

    /** Where the choice stands in the caller's document; empty for one made before. */
    private static String pointer(ChoiceConflict conflict, List<ManualChoice> asked) {
        for (int i = 0; i < asked.size(); i++) {
            if (conflict.isOf(asked.get(i))) {
                return "/choices/" + i;
            }
        }
        return "";
    }

    private static String code(ChoiceConflict conflict) {
        return conflict.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static Bilingual reason(ChoiceConflict conflict) {
        return MESSAGES.get(
                "conflict." + conflict.kind(),
                conflict.profile().value().toString(),
                conflict.request().value().toString(),
                conflict.role() == null ? "–" : conflict.role().name());
    }

    /**
     * Takes a choice back.
     *
     * @throws Refusal 404; 409 {@code choice-withdrawn} when that was done before, {@code choice-conflict} when another
     *     choice rests on it
     */
    public RecordedChoice withdraw(UUID id, int number, String reason, String by) {
        register.idle(id, OPEN);
        RecordedChoice choice = find(id, number);
        if (choice.withdrawn() != null) {
            throw new Refusal(
                    Kind.CONFLICT, "choice-withdrawn", MESSAGES.get("choice-withdrawn", String.valueOf(number)));
        }
        // A student who is locked stays only where the mentors do.
        requireNoConflict(
                frozen.of(id),
                inForce(rounds.choices(id).stream()
                        .filter(other -> other.number() != number)
                        .toList()),
                List.of());
        rounds.withdraw(id, number, new Signed(register.now(), by, reason));
        return find(id, number);
    }

    private RecordedChoice find(UUID id, int number) {
        return rounds.choices(id).stream()
                .filter(choice -> choice.number() == number)
                .findFirst()
                .orElseThrow(() ->
                        new Refusal(Kind.NOT_FOUND, "not-found", MESSAGES.get("no-choice", String.valueOf(number))));
    }

    /** Those not withdrawn. */
    static List<ManualChoice> inForce(List<RecordedChoice> choices) {
        return choices.stream()
                .filter(choice -> choice.withdrawn() == null)
                .map(RecordedChoice::choice)
                .toList();
    }
}
