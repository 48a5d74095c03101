package org.bole.assignment.domain;

import java.util.ArrayList;
import java.util.List;

/** Who is in each group, and which groups are. */
final class Members {
    private final List<List<Integer>> direct = new ArrayList<>();
    private final List<List<Integer>> inner = new ArrayList<>();

    /** @param of the group of each member, or {@link Groups#NONE} */
    Members(int[] of, Groups groups) {
        for (int g = 0; g < groups.size(); g++) {
            direct.add(new ArrayList<>());
            inner.add(new ArrayList<>());
        }
        collect(of, direct);
        collect(groups.within(), inner);
    }

    private static void collect(int[] around, List<List<Integer>> into) {
        for (int i = 0; i < around.length; i++) {
            if (around[i] != Groups.NONE) {
                into.get(around[i]).add(i);
            }
        }
    }

    List<Integer> direct(int group) {
        return direct.get(group);
    }

    List<Integer> inner(int group) {
        return inner.get(group);
    }

    /** All members of a group and of those within it, in their order. */
    List<Integer> within(int group) {
        List<Integer> all = new ArrayList<>(direct(group));
        inner(group).forEach(one -> all.addAll(within(one)));
        return all.stream().sorted().toList();
    }
}
