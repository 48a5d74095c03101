package org.bole.team.domain;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.SplittableRandom;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import org.bole.assignment.domain.Pairs;

/**
 * Moves seats between teams along chains of mentors and commissioners: a seat in use is worth its student, another one
 * whoever has none yet. Several teams may hope for the same student, so that not all of the new seats need find somebody.
 */
final class SeatTrade {
    private final SeatProblem problem;
    private final SeatLimits limits;
    private final SeatNumbers numbers;
    /** Experts who are mentor here and commissioner there. */
    private final BitSet both;

    SeatTrade(SeatProblem problem, SeatLimits limits) {
        this.problem = problem;
        this.limits = limits;
        numbers = new SeatNumbers(problem.teams(), problem.limits().length);
        both = on(SeatTeam::mentor);
        both.and(on(SeatTeam::commissioner));
    }

    private BitSet on(ToIntFunction<SeatTeam> side) {
        BitSet on = new BitSet();
        problem.teams().stream()
                .mapToInt(side)
                .filter(expert -> expert != SeatTeam.NOBODY)
                .forEach(on::set);
        return on;
    }

    /** No seating has more students, as far as limits and the number of each team's candidates go. */
    int most() {
        int[] caps = limits.caps();
        double[][] seats = new double[caps.length][];
        Pairs pairs = problem.candidates();
        Arrays.setAll(seats, team -> new double[Math.min(caps[team], pairs.first()[team + 1] - pairs.first()[team])]);
        int[] room = problem.limits();
        return Arrays.stream(numbers.best(room, room, seats, new int[caps.length]))
                .sum();
    }

    /**
     * How many seats of each team to use. All limits are kept.
     *
     * @param lots say on which side somebody who is on both has the room that nobody uses
     */
    int[] traded(Seating seating, SplittableRandom lots) {
        int[] limit = problem.limits();
        int[] asMentors = loads(seating, SeatTeam::mentor);
        int[] asCommissioners = loads(seating, SeatTeam::commissioner);
        for (int expert = 0; expert < limit.length; expert++) {
            boolean lot = lots.nextBoolean();
            int ofMentor = asMentors[expert];
            int ofCommissioner = asCommissioners[expert];
            asMentors[expert] = both.get(expert) && !lot ? ofMentor : limit[expert] - ofCommissioner;
            asCommissioners[expert] = both.get(expert) && lot ? ofCommissioner : limit[expert] - ofMentor;
        }
        double[][] worth = new double[problem.teams().size()][];
        int[] locked = new int[worth.length];
        for (int team = 0; team < worth.length; team++) {
            worth[team] = worth(seating, team);
            locked[team] = (int) candidates(team).filter(this::isLocked).count();
        }
        return numbers.best(asMentors, asCommissioners, worth, locked);
    }

    private int[] loads(Seating seating, ToIntFunction<SeatTeam> side) {
        int[] loads = new int[problem.limits().length];
        for (int team = 0; team < seating.ofTeams().length; team++) {
            int expert = side.applyAsInt(problem.teams().get(team));
            if (expert != SeatTeam.NOBODY) {
                loads[expert] += seating.ofTeams()[team];
            }
        }
        return loads;
    }

    /** Who is locked first, then who has the seat, then who has none anywhere. */
    private double[] worth(Seating seating, int team) {
        int[] student = problem.candidates().expert();
        double[] points = problem.candidates().score();
        return candidates(team)
                .filter(pair -> seating.used().get(pair) || !seating.students().get(student[pair]))
                .boxed()
                .sorted(Comparator.comparing((Integer pair) -> !isLocked(pair))
                        .thenComparing(pair -> !seating.used().get(pair))
                        .thenComparing(pair -> -points[pair]))
                .limit(limits.caps()[team])
                .mapToDouble(pair -> points[pair])
                .toArray();
    }

    private IntStream candidates(int team) {
        int[] first = problem.candidates().first();
        return IntStream.range(first[team], first[team + 1]);
    }

    private boolean isLocked(int pair) {
        return problem.candidates().locked().get(pair);
    }
}
