package org.bole.team.domain;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Teams near a change: those that could pass somebody on to a place that lost one, or take in whoever is free. */
final class Neighbours {
    /** Chains reach no further: so many teams are looked at anew. */
    private static final int MOST = 64;
    /** So many teams for each person who is free. */
    private static final int EACH = 8;

    private final TeamProblem problem;
    private final FreePlace[][] places;
    private final Candidacies[] candidacies;
    private final List<List<Integer>> teamsOf = new ArrayList<>();

    /**
     * @param now who is where before the change
     * @param places who could be in each place then, side by side, team by team
     */
    Neighbours(TeamProblem problem, Candidacies[] candidacies, Teams now, FreePlace[][] places) {
        this.problem = problem;
        this.places = places;
        this.candidacies = candidacies;
        for (int e = 0; e < problem.capacity().length; e++) {
            teamsOf.add(new ArrayList<>());
        }
        for (Side side : Side.values()) {
            for (int team = 0; team < problem.teams(); team++) {
                int expert = problem.choices(side).expertOf(now.of(side)[team]);
                if (expert != Choices.NOBODY) {
                    teamsOf.get(expert).add(team);
                }
            }
        }
    }

    /** Where the expert was before the change. */
    List<Integer> teamsOf(int expert) {
        return teamsOf.get(expert);
    }

    /**
     * The nearest teams.
     *
     * @param changed teams that lost somebody
     * @param freed people who lost a place
     */
    Set<Integer> near(Teams teams, Set<Integer> changed, Set<Integer> freed) {
        Set<Integer> near = new LinkedHashSet<>(changed);
        for (int expert : freed) {
            near.addAll(wouldTakeIn(teams, expert));
        }
        Deque<Integer> open = new ArrayDeque<>(near);
        while (!open.isEmpty() && near.size() < MOST) {
            int team = open.remove();
            for (Side side : Side.values()) {
                for (int choice : places[side.ordinal()][team].choices()) {
                    for (int other : teamsOf.get(problem.choices(side).expert()[choice])) {
                        if (near.size() < MOST && near.add(other)) {
                            open.add(other);
                        }
                    }
                }
            }
        }
        return near;
    }

    /** A team, and what it would gain. */
    private record Gain(int team, int points) {}

    private List<Integer> wouldTakeIn(Teams teams, int expert) {
        List<Gain> gains = new ArrayList<>();
        for (Side side : Side.values()) {
            candidacies[side.ordinal()].of(expert, choice -> {
                int team = candidacies[side.ordinal()].teamOf(choice);
                int other = teams.of(side.other())[team];
                if (problem.fit(team, side, choice, other)) {
                    int now = problem.points(team, side, teams.of(side)[team], other);
                    gains.add(new Gain(team, problem.points(team, side, choice, other) - now));
                }
            });
        }
        gains.sort(Comparator.comparingInt((Gain gain) -> -gain.points()));
        return gains.stream().limit(EACH).map(Gain::team).toList();
    }
}
