package org.bole.team.domain;

import java.util.BitSet;

/**
 * Who sits where.
 *
 * @param used numbers of the candidates who have a seat
 * @param students who have one
 * @param ofTeams how many students each team has
 * @param points of all
 */
@SuppressWarnings("ArrayRecordComponent") // compared by nobody
record Seating(BitSet used, BitSet students, int[] ofTeams, long points) {
    static Seating of(SeatProblem problem, BitSet used) {
        BitSet students = new BitSet();
        int[] ofTeams = new int[problem.teams().size()];
        long points = 0;
        for (int team = 0; team < ofTeams.length; team++) {
            int to = problem.candidates().first()[team + 1];
            int pair = used.nextSetBit(problem.candidates().first()[team]);
            for (; pair >= 0 && pair < to; pair = used.nextSetBit(pair + 1)) {
                students.set(problem.candidates().expert()[pair]);
                ofTeams[team]++;
                points += (long) problem.candidates().score()[pair];
            }
        }
        return new Seating(used, students, ofTeams, points);
    }

    int seated() {
        return used.cardinality();
    }

    boolean isBetter(Seating other) {
        return seated() > other.seated() || (seated() == other.seated() && points > other.points);
    }
}
