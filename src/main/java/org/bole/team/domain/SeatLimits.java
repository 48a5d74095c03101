package org.bole.team.domain;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** The limits that matter: those lower than what the expert's teams could seat otherwise. */
final class SeatLimits {
    private final SeatProblem problem;
    /** How many seats of each team its own mentors' limits leave. */
    private final int[] caps;
    /** The teams of each expert whose limit matters; none for the others. */
    private final int[][] teams;

    SeatLimits(SeatProblem problem) {
        this.problem = problem;
        caps = problem.teams().stream().mapToInt(this::cap).toArray();
        List<List<Integer>> all = new ArrayList<>();
        Arrays.stream(problem.limits()).forEach(limit -> all.add(new ArrayList<>()));
        for (int team = 0; team < caps.length; team++) {
            if (caps[team] > 0) {
                int one = team;
                experts(team).forEach(e -> all.get(e).add(one));
            }
        }
        teams = new int[all.size()][];
        Arrays.setAll(teams, e -> binds(e, all.get(e)) ? ints(all.get(e)) : new int[0]);
    }

    private int cap(SeatTeam team) {
        return IntStream.of(team.mentor(), team.commissioner())
                .filter(e -> e != SeatTeam.NOBODY)
                .map(e -> problem.limits()[e])
                .reduce(team.open(), Math::min);
    }

    private IntStream experts(int team) {
        SeatTeam of = problem.teams().get(team);
        return IntStream.of(of.mentor(), of.commissioner()).filter(e -> e != SeatTeam.NOBODY);
    }

    private boolean binds(int expert, List<Integer> of) {
        return of.stream().mapToInt(team -> caps[team]).sum() > problem.limits()[expert];
    }

    private static int[] ints(List<Integer> numbers) {
        return numbers.stream().mapToInt(Integer::intValue).toArray();
    }

    int[] caps() {
        return caps.clone();
    }

    int limit(int expert) {
        return problem.limits()[expert];
    }

    /** Not a copy: read it only. */
    int[] teams(int expert) {
        return teams[expert];
    }

    /** The experts whose limits matter, in order. */
    IntStream binding() {
        return IntStream.range(0, teams.length).filter(e -> teams[e].length > 0);
    }

    /** Those of a team whose limits matter: two at most, the mentor first. */
    IntStream binding(int team) {
        return experts(team).filter(e -> teams[e].length > 0 && caps[team] > 0);
    }

    /** How many more students than his limit an expert has; negative where he could take more. */
    int excess(int expert, int[] seated) {
        return Arrays.stream(teams[expert]).map(team -> seated[team]).sum() - limit(expert);
    }

    /** Whether one more student can sit in a team. */
    boolean haveRoom(int team, int[] seated) {
        return seated[team] < caps[team] && binding(team).allMatch(e -> excess(e, seated) < 0);
    }

    boolean areKept(int[] seated) {
        return binding().allMatch(e -> excess(e, seated) <= 0);
    }

    /** Whether the one's teams are all the other's, too. */
    boolean isWithin(int inner, int outer) {
        return Arrays.stream(teams[inner]).allMatch(team -> experts(team).anyMatch(e -> e == outer));
    }
}
