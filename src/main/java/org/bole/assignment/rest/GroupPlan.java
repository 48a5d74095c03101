package org.bole.assignment.rest;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.bole.assignment.domain.Groups;
import org.bole.assignment.rest.AssignmentCall.GroupToKeep;
import org.bole.platform.problem.Violation;
import org.bole.platform.text.Messages;
import org.jspecify.annotations.Nullable;

/** The groups of one side, numbered so that each comes before the one around it. */
final class GroupPlan {
    private static final Messages MESSAGES = Messages.of("assignment");
    private static final int MOST_AROUND = 20;

    private final List<GroupToKeep> groups;
    private final String pointer;
    private final Wrongs wrongs;
    private final Map<String, Integer> places = new HashMap<>();
    /** Places in the call by number, and numbers by place. */
    private final int[] order;

    private final int[] numbers;

    GroupPlan(List<GroupToKeep> groups, String pointer, Wrongs wrongs) {
        this.groups = groups;
        this.pointer = pointer;
        this.wrongs = wrongs;
        for (int i = 0; i < groups.size(); i++) {
            GroupToKeep group = groups.get(i);
            if (places.putIfAbsent(group.id(), i) != null) {
                wrong(i, "id", "duplicate-id", group.id());
            }
            if (group.least() > group.most()) {
                wrong(i, "max", "crossed-bounds", String.valueOf(group.least()), String.valueOf(group.most()));
            }
        }
        int[] depths = IntStream.range(0, groups.size()).map(this::depth).toArray();
        order = IntStream.range(0, groups.size())
                .boxed()
                .sorted(Comparator.comparingInt((Integer place) -> -depths[place])
                        .thenComparing(place -> groups.get(place).id()))
                .mapToInt(Integer::intValue)
                .toArray();
        numbers = new int[order.length];
        for (int number = 0; number < order.length; number++) {
            numbers[order[number]] = number;
        }
    }

    private void wrong(int place, String field, String code, Object... arguments) {
        wrongs.add(new Violation("%s/%d/%s".formatted(pointer, place, field), code, MESSAGES.get(code, arguments)));
    }

    /** How many groups are around one. */
    private int depth(int place) {
        int depth = 0;
        for (Integer at = around(place); at != null; at = around(at)) {
            if (++depth > MOST_AROUND) {
                wrong(place, "within", "group-cycle", groups.get(place).id(), String.valueOf(MOST_AROUND));
                return 0;
            }
        }
        String within = groups.get(place).within();
        if (within != null && !places.containsKey(within)) {
            wrong(place, "within", "unknown-id", within);
        }
        return depth;
    }

    private @Nullable Integer around(int place) {
        String within = groups.get(place).within();
        return within == null ? null : places.get(within);
    }

    /** The number of the group that a member names, or {@link Groups#NONE}. */
    int number(@Nullable String id, String at) {
        if (id == null) {
            return Groups.NONE;
        }
        Integer place = places.get(id);
        if (place == null) {
            wrongs.add(new Violation(at, "unknown-id", MESSAGES.get("unknown-id", id)));
            return Groups.NONE;
        }
        return numbers[place];
    }

    String id(int number) {
        return groups.get(order[number]).id();
    }

    /** @param of the group of each member */
    Groups groups(int[] of) {
        int[] within = new int[order.length];
        Arrays.setAll(within, number -> {
            Integer around = around(order[number]);
            // Groups in a cycle are refused, but have no order until then.
            return around == null || numbers[around] <= number ? Groups.NONE : numbers[around];
        });
        return new Groups(
                of,
                within,
                Arrays.stream(order).map(place -> groups.get(place).least()).toArray(),
                Arrays.stream(order)
                        .map(place -> Math.max(
                                groups.get(place).least(), groups.get(place).most()))
                        .toArray());
    }
}
