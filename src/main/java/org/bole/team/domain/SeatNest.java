package org.bole.team.domain;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.bole.assignment.domain.Groups;

/**
 * Some of the limits, none of which cross: of any two experts, either no team has both, or the teams of the one are all the
 * other's. These an assignment keeps exactly, as quotas of nested groups; a team has two experts at most, so a group lies in
 * one other at most.
 */
final class SeatNest {
    private final SeatLimits limits;
    private final Set<Integer> kept = new LinkedHashSet<>();
    private final List<Integer> dropped = new ArrayList<>();

    /** @param first whose limits are kept, where two cross */
    SeatNest(SeatLimits limits, Comparator<Integer> first) {
        this.limits = limits;
        limits.binding().boxed().sorted(first).forEach(e -> (crosses(e) ? dropped : kept).add(e));
    }

    /** None of the limits. */
    static SeatNest none(SeatLimits limits) {
        return new SeatNest(limits);
    }

    private SeatNest(SeatLimits limits) {
        this.limits = limits;
    }

    private boolean crosses(int expert) {
        return others(expert).anyMatch(other -> !limits.isWithin(expert, other) && !limits.isWithin(other, expert));
    }

    /** Those of the kept who are in a team with somebody. */
    private IntStream others(int expert) {
        return Arrays.stream(limits.teams(expert))
                .flatMap(limits::binding)
                .filter(other -> other != expert && kept.contains(other));
    }

    /** The experts whose limits are not kept: they cross others. */
    List<Integer> dropped() {
        return dropped;
    }

    /** The groups of the teams, all in one that may have so many students. */
    Groups groups(int teams, int quota) {
        Map<Integer, Integer> numbers = numbers();
        int all = numbers.size();
        int[] within = new int[all + 1];
        int[] most = new int[all + 1];
        numbers.forEach((expert, group) -> {
            within[group] = numbers.getOrDefault(outer(expert), all);
            most[group] = limits.limit(expert);
        });
        within[all] = Groups.NONE;
        most[all] = quota;
        int[] of = new int[teams];
        Arrays.setAll(
                of,
                team -> limits.binding(team)
                        .map(expert -> numbers.getOrDefault(expert, all))
                        .min()
                        .orElse(all));
        return new Groups(of, within, new int[all + 1], most);
    }

    /** The groups of the kept: inner ones first, since a group lies in one after it. */
    private Map<Integer, Integer> numbers() {
        Map<Integer, Integer> numbers = new LinkedHashMap<>();
        for (boolean inner : new boolean[] {true, false}) {
            kept.stream().filter(e -> (outer(e) != Groups.NONE) == inner).forEach(e -> numbers.put(e, numbers.size()));
        }
        return numbers;
    }

    /** The kept one whose teams include all of another's; of two with the same teams, the second. */
    private int outer(int expert) {
        return others(expert)
                .filter(other -> limits.isWithin(expert, other) && (!limits.isWithin(other, expert) || other > expert))
                .findFirst()
                .orElse(Groups.NONE);
    }
}
