package org.bole.team.domain;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.bole.assignment.domain.Assigning;
import org.bole.assignment.domain.Loads;
import org.bole.assignment.domain.Problem;

/** Fills seats: the best way while some limits only are looked at, or one seat after the other. */
final class SeatFilling {
    private final SeatProblem problem;
    private final SeatLimits limits;
    private final int[] teams;

    SeatFilling(SeatProblem problem, SeatLimits limits) {
        this.problem = problem;
        this.limits = limits;
        teams = problem.candidates().requests();
    }

    /**
     * The most seats, then the most points, exactly.
     *
     * @param caps how many seats of each team are used at most
     * @param nest whose limits are kept
     * @param most how many in all
     */
    Seating best(int[] caps, SeatNest nest, int most) {
        int[] ones = new int[problem.students()];
        Arrays.fill(ones, 1);
        Loads seats = new Loads(new int[caps.length], caps, nest.groups(caps.length, most));
        Problem filling = new Problem(seats, Loads.upTo(ones), problem.candidates(), 0);
        return Seating.of(problem, Assigning.bestTotal(filling).assignment().used());
    }

    /**
     * Adds whoever finds a seat without anybody moving, within all limits.
     *
     * @param rank of the candidates: those with the least come first
     */
    Seating completed(Seating seating, IntToDoubleFunction rank) {
        int[] student = problem.candidates().expert();
        int[] ofTeams = seating.ofTeams().clone();
        BitSet students = (BitSet) seating.students().clone();
        BitSet used = (BitSet) seating.used().clone();
        double[] ranks = IntStream.range(0, student.length)
                .mapToDouble(rank::applyAsDouble)
                .toArray();
        IntStream.range(0, student.length)
                .filter(pair -> !students.get(student[pair]) && limits.haveRoom(teams[pair], ofTeams))
                .boxed()
                .sorted(Comparator.comparingDouble(pair -> ranks[pair]))
                .forEach(pair -> {
                    if (!students.get(student[pair]) && limits.haveRoom(teams[pair], ofTeams)) {
                        ofTeams[teams[pair]]++;
                        students.set(student[pair]);
                        used.set(pair);
                    }
                });
        return Seating.of(problem, used);
    }
}
