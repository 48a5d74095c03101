package org.bole.learning.domain;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.bole.request.domain.RequestKind;

/**
 * Everything a model is trained on and measured with.
 *
 * @param outcomes by seat, in the order of seats
 * @param slates one for a seat at most
 */
public record Lessons(List<Outcomes> outcomes, Map<Seat, Slate> slates) {
    public Lessons {
        outcomes = List.copyOf(outcomes);
        slates = Map.copyOf(slates);
    }

    /** The order of neither collection matters. */
    public static Lessons of(Collection<Decision> decisions, Map<Seat, Slate> slates) {
        return new Lessons(Outcomes.of(decisions), slates);
    }

    /** Those on requests that are held out, or all others. */
    public Lessons part(Split split, boolean heldOut) {
        return new Lessons(
                outcomes.stream()
                        .filter(one -> split.heldOut(one.seat().request()) == heldOut)
                        .toList(),
                slates);
    }

    /** What they say, by kind of request. */
    public Map<RequestKind, List<Comparison>> comparisons(Exposure exposure) {
        Map<RequestKind, List<Comparison>> comparisons = new EnumMap<>(RequestKind.class);
        for (Outcomes one : outcomes) {
            comparisons.computeIfAbsent(one.kind(), kind -> new ArrayList<>()).addAll(of(one, exposure));
        }
        return comparisons;
    }

    List<Comparison> of(Outcomes one, Exposure exposure) {
        return Comparisons.of(one, slates.get(one.seat()), exposure);
    }

    /** How many requests there are. */
    public int requests() {
        return (int)
                outcomes.stream().map(one -> one.seat().request()).distinct().count();
    }
}
