package org.bole.team.domain;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Teams with somebody forced into a place, made from teams without: he enters, leaves another team where he has no room,
 * and the teams near are filled anew, one place of each at a time, exactly ({@link Filling}): whoever is displaced moves
 * on, and displaces others in turn. Every rule is kept at each step, so whatever comes out can be had.
 */
final class Displacement {
    /** Steps for each way to begin, and for the best of them. */
    private static final int FIRST_STEPS = 2;

    private static final int LAST_STEPS = 6;

    private final TeamProblem problem;
    private final Teams now;
    private final Siblings siblings;
    private final Openings openings;
    private final Filling filling;
    private final FreePlace[][] places;
    private final Neighbours neighbours;

    Displacement(TeamProblem problem, Teams now, Openings openings, Candidacies[] candidacies) {
        this.problem = problem;
        this.now = now;
        this.openings = openings;
        siblings = new Siblings(problem);
        filling = new Filling(problem);
        places = Arrays.stream(Side.values()).map(this::places).toArray(FreePlace[][]::new);
        neighbours = new Neighbours(problem, candidacies, now, places);
    }

    private FreePlace[] places(Side side) {
        return IntStream.range(0, problem.teams())
                .mapToObj(team -> problem.choices(side).isWanted(team)
                        ? openings.beside(now, team, side)
                        : new FreePlace(team, side, new int[0], new int[0]))
                .toArray(FreePlace[]::new);
    }

    /** A place, and who is forced into it. */
    private record Forced(int team, Side side, int choice) {}

    /**
     * The best teams found with this choice in the place, or in that of a team that differs from this one in nothing.
     *
     * @throws IllegalArgumentException when the expert has room for no team
     */
    Teams with(int team, Side side, int choice) {
        int expert = problem.choices(side).expertOf(choice);
        if (expert == Choices.NOBODY || problem.capacity()[expert] == 0) {
            throw new IllegalArgumentException("choice %d of team %d has room for no team".formatted(choice, team));
        }
        Choices choices = problem.choices(side);
        List<Climb> climbs = new ArrayList<>();
        for (int alike : siblings.alike(team)) {
            Forced forced = new Forced(alike, side, choice - choices.first()[team] + choices.first()[alike]);
            starts(forced, expert).forEach(start -> climbs.add(new Climb(start, forced)));
        }
        climbs.forEach(climb -> climb.go(FIRST_STEPS));
        Climb best = Collections.min(climbs, Comparator.comparing(climb -> climb.loss));
        best.go(LAST_STEPS);
        return best.teams;
    }

    /** He is in the place; where he has no room left, one for each team that he could leave. */
    private List<Teams> starts(Forced forced, int expert) {
        Teams entered = now.copy();
        entered.of(forced.side())[forced.team()] = Teams.EMPTY;
        for (int team : siblings.of(forced.team())) {
            leave(entered, team, expert);
        }
        int[] others = entered.of(forced.side().other());
        if (!problem.fit(forced.team(), forced.side(), forced.choice(), others[forced.team()])) {
            others[forced.team()] = Teams.EMPTY;
        }
        entered.of(forced.side())[forced.team()] = forced.choice();
        if (entered.loads(problem)[expert] <= problem.capacity()[expert]) {
            return List.of(entered);
        }
        List<Teams> starts = new ArrayList<>();
        for (int team : neighbours.teamsOf(expert)) {
            if (!siblings.are(team, forced.team())) {
                Teams left = entered.copy();
                leave(left, team, expert);
                starts.add(left);
            }
        }
        return starts;
    }

    private void leave(Teams teams, int team, int expert) {
        for (Side side : Side.values()) {
            if (problem.choices(side).expertOf(teams.of(side)[team]) == expert) {
                teams.of(side)[team] = Teams.EMPTY;
            }
        }
    }

    /** From one way to begin to the best teams that steps lead to. */
    private final class Climb {
        private final Forced forced;
        private final Set<Integer> near;
        private Teams teams;
        private Loss loss;
        private int step;

        Climb(Teams start, Forced forced) {
            this.forced = forced;
            teams = start;
            loss = loss(start);
            near = near(start, forced);
        }

        /** Never to worse teams. Ends where neither side can be made better. */
        void go(int steps) {
            int vain = 0;
            for (int i = 0; i < steps && vain < Side.values().length; i++) {
                Teams next = refilled(teams, forced, near, step++);
                Loss nextLoss = loss(next);
                vain++;
                if (nextLoss.compareTo(loss) < 0) {
                    teams = next;
                    loss = nextLoss;
                    vain = 0;
                }
            }
        }

        private Loss loss(Teams of) {
            return new Loss(-of.filled(), -of.points(problem));
        }
    }

    private Set<Integer> near(Teams start, Forced forced) {
        Set<Integer> changed = new LinkedHashSet<>(List.of(forced.team()));
        Set<Integer> freed = new LinkedHashSet<>();
        for (Side side : Side.values()) {
            for (int team = 0; team < problem.teams(); team++) {
                if (start.of(side)[team] != now.of(side)[team]) {
                    changed.add(team);
                    freed.add(problem.choices(side).expertOf(now.of(side)[team]));
                }
            }
        }
        freed.remove(Choices.NOBODY);
        return neighbours.near(start, changed, freed);
    }

    /** One place of each team near, of one team of each request; all others stay. */
    private Teams refilled(Teams from, Forced forced, Set<Integer> near, int step) {
        Teams teams = from.copy();
        List<FreePlace> free = new ArrayList<>();
        Set<Integer> families = new LinkedHashSet<>();
        for (int one : near) {
            int[] family = siblings.of(one);
            int team = family.length == 1 ? one : ofFamily(from, family, step);
            Side side = free(from, team, forced, step);
            if (families.add(family[0]) && problem.choices(side).isWanted(team)) {
                free.add(place(from, team, side));
                teams.of(side)[team] = Teams.EMPTY;
            }
        }
        filling.fill(teams, free);
        return teams;
    }

    /** Found before, where nothing has changed. */
    private FreePlace place(Teams from, int team, Side side) {
        boolean same = siblings.of(team).length == 1
                && from.mentor()[team] == now.mentor()[team]
                && from.commissioner()[team] == now.commissioner()[team];
        return same ? places[side.ordinal()][team] : openings.beside(from, team, side);
    }

    private static int ofFamily(Teams teams, int[] family, int step) {
        return Arrays.stream(family)
                .filter(team -> teams.mentor()[team] == Teams.EMPTY || teams.commissioner()[team] == Teams.EMPTY)
                .findFirst()
                .orElse(family[step / 2 % family.length]);
    }

    /** Never the forced place; an empty one first; else the side of the forced place, and the other one in turn. */
    private static Side free(Teams teams, int team, Forced forced, int step) {
        Side other = forced.side().other();
        if (team == forced.team()) {
            return other;
        }
        Side side = step % 2 == 0 ? forced.side() : other;
        return teams.of(side)[team] != Teams.EMPTY && teams.of(side.other())[team] == Teams.EMPTY ? side.other() : side;
    }
}
