package org.bole.team.domain;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.SplittableRandom;
import org.bole.assignment.domain.Pairs;

/** Seats made by lot. */
final class SeatProblems {
    private SeatProblems() {}

    /** How large. */
    record Size(int teams, int experts, int students) {}

    /** Anybody may be mentor here and commissioner there: limits cross. */
    static SeatProblem crossing(long seed, Size size) {
        SplittableRandom lots = new SplittableRandom(seed);
        List<SeatTeam> teams = new ArrayList<>();
        for (int t = 0; t < size.teams(); t++) {
            int mentor = lots.nextInt(10) == 0 ? SeatTeam.NOBODY : lots.nextInt(size.experts());
            int commissioner = lots.nextInt(10) == 0 ? SeatTeam.NOBODY : lots.nextInt(size.experts());
            boolean same = mentor == commissioner;
            teams.add(new SeatTeam(
                    lots.nextInt(1, 4), lots.nextInt(12) > 0, same ? SeatTeam.NOBODY : mentor, commissioner));
        }
        return with(lots, teams, size);
    }

    /** Each mentor has teams of his own, each commissioner teams of one mentor: limits nest. */
    static SeatProblem nested(long seed, Size size) {
        SplittableRandom lots = new SplittableRandom(seed);
        int mentors = Math.max(1, size.experts() / 3);
        List<SeatTeam> teams = new ArrayList<>();
        for (int t = 0; t < size.teams(); t++) {
            int commissioner = lots.nextInt(mentors, size.experts());
            teams.add(new SeatTeam(lots.nextInt(1, 4), true, commissioner % mentors, commissioner));
        }
        return with(lots, teams, size);
    }

    /** Mentors here, commissioners there; sixty candidates for each team. */
    static SeatProblem round(long seed, Size size) {
        SplittableRandom lots = new SplittableRandom(seed);
        int mentors = size.experts() / 2;
        List<SeatTeam> teams = new ArrayList<>();
        List<Integer> students = new ArrayList<>();
        int[] first = new int[size.teams() + 1];
        for (int t = 0; t < size.teams(); t++) {
            teams.add(new SeatTeam(
                    lots.nextInt(1, 4), true, lots.nextInt(mentors), lots.nextInt(mentors, size.experts())));
            lots.ints(0, size.students()).distinct().limit(60).forEach(students::add);
            first[t + 1] = students.size();
        }
        return new SeatProblem(
                teams,
                lots.ints(size.experts(), 1, 4).toArray(),
                size.students(),
                pairs(first, students, lots.ints(students.size(), 3_000, 9_001).toArray()));
    }

    private static Pairs pairs(int[] first, List<Integer> students, int[] points) {
        return new Pairs(
                first,
                students.stream().mapToInt(Integer::intValue).toArray(),
                Arrays.stream(points).asDoubleStream().toArray(),
                new BitSet());
    }

    private static SeatProblem with(SplittableRandom lots, List<SeatTeam> teams, Size size) {
        int[] limits = lots.ints(size.experts(), 0, 4).toArray();
        int[] first = new int[size.teams() + 1];
        List<Integer> students = new ArrayList<>();
        for (int t = 0; t < size.teams(); t++) {
            lots.ints(0, size.students())
                    .distinct()
                    .limit(lots.nextInt(1, size.students() + 1))
                    .forEach(students::add);
            first[t + 1] = students.size();
        }
        return new SeatProblem(
                teams,
                limits,
                size.students(),
                pairs(first, students, lots.ints(students.size(), 0, 10_001).toArray()));
    }
}
