package org.bole.team.domain;

import java.util.Arrays;
import java.util.SplittableRandom;

/** Rounds made by lot. */
final class TeamProblems {
    private TeamProblems() {}

    /**
     * How large.
     *
     * @param experts the first half mentors, the second half commissioners, the tenth in the middle both
     * @param choices for each place
     * @param capacity greatest of an expert
     */
    record Size(int requests, int experts, int choices, int capacity) {}

    static TeamProblem random(long seed, Size size) {
        return random(new SplittableRandom(seed), size, 1);
    }

    /** Requests with up to {@code most} teams, and here and there a place that is not wanted. */
    static TeamProblem random(SplittableRandom lots, Size size, int most) {
        int[] teams = new int[size.requests()];
        Arrays.setAll(teams, request -> 1 + lots.nextInt(most));
        int[] request = new int[Arrays.stream(teams).sum()];
        for (int r = 0, team = 0; r < teams.length; r++) {
            Arrays.fill(request, team, team += teams[r], r);
        }
        int[] capacity = new int[size.experts()];
        Arrays.setAll(capacity, e -> 1 + lots.nextInt(size.capacity()));
        Choices mentors = choices(lots, size, request.length, 0, size.experts() * 55 / 100, most > 1);
        Choices commissioners = choices(lots, size, request.length, size.experts() * 45 / 100, size.experts(), false);
        short[][] together = new short[request.length][];
        for (int team = 0; team < together.length; team++) {
            together[team] = together(lots, team, mentors, commissioners);
        }
        return new TeamProblem(request, capacity, mentors, commissioners, together);
    }

    private static Choices choices(SplittableRandom lots, Size size, int teams, int from, int to, boolean unwanted) {
        int[] first = new int[teams + 1];
        int[] expert = new int[teams * size.choices()];
        int[] points = new int[expert.length];
        int at = 0;
        for (int team = 0; team < teams; team++) {
            if (unwanted && lots.nextInt(6) == 0) {
                expert[at++] = Choices.NOBODY;
            } else {
                int[] all = lots.ints(from, to)
                        .distinct()
                        .limit(Math.min(size.choices(), to - from))
                        .toArray();
                for (int one : all) {
                    expert[at] = one;
                    points[at++] = lots.nextInt(3_500);
                }
            }
            first[team + 1] = at;
        }
        return new Choices(first, Arrays.copyOf(expert, at), Arrays.copyOf(points, at));
    }

    private static short[] together(SplittableRandom lots, int team, Choices mentors, Choices commissioners) {
        short[] together = new short[mentors.of(team) * commissioners.of(team)];
        for (int at = 0; at < together.length; at++) {
            int mentor = mentors.expert()[mentors.first()[team] + at / commissioners.of(team)];
            int commissioner = commissioners.expert()[commissioners.first()[team] + at % commissioners.of(team)];
            boolean apart = mentor == commissioner || lots.nextInt(20) == 0;
            together[at] = apart ? TeamProblem.APART : (short) lots.nextInt(3_000);
        }
        return together;
    }
}
