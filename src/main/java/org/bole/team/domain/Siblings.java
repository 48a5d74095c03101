package org.bole.team.domain;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The teams of each request: nobody is in two of them. */
final class Siblings {
    private final TeamProblem problem;
    private final List<int[]> families;
    private final int[] familyOf;

    Siblings(TeamProblem problem) {
        this.problem = problem;
        Map<Integer, List<Integer>> byRequest = new HashMap<>();
        for (int team = 0; team < problem.teams(); team++) {
            byRequest
                    .computeIfAbsent(problem.request()[team], request -> new ArrayList<>())
                    .add(team);
        }
        families = new ArrayList<>();
        familyOf = new int[problem.teams()];
        for (int team = 0; team < problem.teams(); team++) {
            List<Integer> family = byRequest.remove(problem.request()[team]);
            if (family != null) {
                family.forEach(each -> familyOf[each] = families.size());
                families.add(family.stream().mapToInt(each -> each).toArray());
            }
        }
    }

    /** The teams of each request, by the first of them. */
    List<int[]> families() {
        return families;
    }

    /** The teams of the request that this one is of, itself included. */
    int[] of(int team) {
        return families.get(familyOf[team]);
    }

    /** Whether two teams are of one request. */
    boolean are(int team, int other) {
        return familyOf[team] == familyOf[other];
    }

    /** The teams of the request that differ from this one in nothing, itself included. */
    int[] alike(int team) {
        return Arrays.stream(of(team)).filter(other -> isAlike(team, other)).toArray();
    }

    private boolean isAlike(int team, int other) {
        return team == other
                || (isAlike(problem.mentors(), team, other)
                        && isAlike(problem.commissioners(), team, other)
                        && Arrays.equals(problem.together()[team], problem.together()[other]));
    }

    private static boolean isAlike(Choices choices, int team, int other) {
        int[] first = choices.first();
        return isSame(choices.expert(), first, team, other) && isSame(choices.points(), first, team, other);
    }

    private static boolean isSame(int[] values, int[] first, int team, int other) {
        return Arrays.equals(values, first[team], first[team + 1], values, first[other], first[other + 1]);
    }

    /** Whether the expert is in another team of the same request. */
    boolean have(Teams teams, int team, int expert) {
        int[] family = families.get(familyOf[team]);
        return family.length > 1
                && Arrays.stream(family).anyMatch(other -> other != team && isIn(teams, other, expert));
    }

    private boolean isIn(Teams teams, int team, int expert) {
        return problem.mentors().expertOf(teams.mentor()[team]) == expert
                || problem.commissioners().expertOf(teams.commissioner()[team]) == expert;
    }
}
