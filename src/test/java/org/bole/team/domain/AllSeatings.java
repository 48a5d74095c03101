package org.bole.team.domain;

/** Tries all seatings of a small round: the oracle. */
final class AllSeatings {
    private final SeatProblem problem;
    private final int[] team;
    private final int[] seats;
    private final int[] room;
    private int seated = -1;
    private long points;

    private AllSeatings(SeatProblem problem) {
        this.problem = problem;
        team = problem.candidates().requests();
        seats = problem.teams().stream()
                .mapToInt(one -> one.complete() ? one.seats() : 0)
                .toArray();
        room = problem.limits().clone();
    }

    record Best(int seated, long points) {}

    static Best of(SeatProblem problem) {
        AllSeatings all = new AllSeatings(problem);
        all.place(0, 0, 0);
        return new Best(all.seated, all.points);
    }

    private void place(int student, int have, long worth) {
        if (student == problem.students()) {
            if (have > seated || (have == seated && worth > points)) {
                seated = have;
                points = worth;
            }
            return;
        }
        boolean locked = false;
        for (int pair = 0; pair < team.length; pair++) {
            locked |= problem.candidates().expert()[pair] == student
                    && problem.candidates().locked().get(pair);
        }
        if (!locked) {
            place(student + 1, have, worth);
        }
        for (int pair = 0; pair < team.length; pair++) {
            if (problem.candidates().expert()[pair] == student
                    && (!locked || problem.candidates().locked().get(pair))
                    && take(team[pair], 1)) {
                place(student + 1, have + 1, worth + (long) problem.candidates().score()[pair]);
                take(team[pair], -1);
            }
        }
    }

    /** Takes seats and the mentors' room, or nothing where that is not there. */
    private boolean take(int at, int many) {
        SeatTeam of = problem.teams().get(at);
        seats[at] -= many;
        boolean fits = seats[at] >= 0;
        for (int expert : new int[] {of.mentor(), of.commissioner()}) {
            if (expert != SeatTeam.NOBODY) {
                room[expert] -= many;
                fits &= room[expert] >= 0;
            }
        }
        if (!fits) {
            take(at, -many);
        }
        return fits;
    }
}
