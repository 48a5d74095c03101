package org.bole.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.bole.assignment.domain.Loads;
import org.bole.assignment.domain.Outcome;
import org.bole.assignment.domain.Pairs;
import org.bole.assignment.domain.Problem;
import org.bole.team.domain.Choices;
import org.bole.team.domain.Side;
import org.bole.team.domain.TeamProblem;
import org.bole.team.domain.TeamWeights;
import org.bole.team.domain.Teams;

/**
 * A round by lot. Twice as many experts as requests, nearly half of them mentors and nearly half commissioners, a tenth
 * both; each masters some of 40 skills and comes near the others, and works in one of ten fields. Each request wants one
 * team and 3 to 8 skills, and has for each place the 50 best of 200 who have heard of it; whoever has more of the skills,
 * the standing and the field scores more.
 */
final class GeneratedRound {
    static final int CHOICES = 50;
    private static final int HEARD = 4 * CHOICES;
    private static final int SKILLS = 40;
    private static final int MASTERED = 10;
    private static final int FIELDS = 10;
    /** How near somebody comes to a skill without mastering it, at most. */
    private static final double NEAR = .7;

    private static final int POINTS = 10_000;

    private final SplittableRandom lots;
    private final double[][] skills;
    private final double[] standing;
    private final int[] field;

    private GeneratedRound(int experts, long seed) {
        lots = new SplittableRandom(seed);
        skills = new double[experts][];
        Arrays.setAll(skills, e -> lots.doubles(SKILLS, 0, NEAR).toArray());
        for (double[] own : skills) {
            lots.ints(MASTERED, 0, SKILLS).forEach(skill -> own[skill] = 1);
        }
        standing = lots.doubles(experts).toArray();
        field = lots.ints(experts, 0, FIELDS).toArray();
    }

    /** @param supply places in the experts' time for each place in a team */
    static TeamProblem of(int requests, double supply) {
        return new GeneratedRound(2 * requests, requests).round(requests, supply);
    }

    private TeamProblem round(int requests, double supply) {
        int experts = skills.length;
        int[] capacity = new int[experts];
        for (int place = 0; place < 2 * requests * supply; place++) {
            capacity[lots.nextInt(experts)]++;
        }
        Needs[] needs = new Needs[requests];
        Arrays.setAll(needs, r -> needs());
        Choices mentors = choices(needs, 0, experts * 55 / 100);
        Choices commissioners = choices(needs, experts * 45 / 100, experts);
        short[][] together = new short[requests][CHOICES * CHOICES];
        for (int r = 0; r < requests; r++) {
            for (int at = 0; at < together[r].length; at++) {
                int mentor = mentors.expert()[r * CHOICES + at / CHOICES];
                int commissioner = commissioners.expert()[r * CHOICES + at % CHOICES];
                together[r][at] = mentor == commissioner
                        ? TeamProblem.APART
                        : part(TeamWeights.USUAL.coverage(), needs[r].coverage(skills[mentor], skills[commissioner]));
            }
        }
        return new TeamProblem(IntStream.range(0, requests).toArray(), capacity, mentors, commissioners, together);
    }

    private Needs needs() {
        int[] wanted = lots.ints(0, SKILLS).distinct().limit(lots.nextInt(3, 9)).toArray();
        return new Needs(wanted, lots.nextInt(FIELDS));
    }

    private record Needs(int[] skills, int field) {
        double coverage(double[] some, double[] others) {
            return Arrays.stream(skills)
                    .mapToDouble(skill -> Math.max(some[skill], others[skill]))
                    .average()
                    .orElse(0);
        }
    }

    private record Known(int expert, double score) {}

    private Choices choices(Needs[] needs, int from, int to) {
        int[] first = new int[needs.length + 1];
        int[] expert = new int[needs.length * CHOICES];
        int[] points = new int[expert.length];
        for (int r = 0; r < needs.length; r++) {
            Needs wanted = needs[r];
            List<Known> heard = new ArrayList<>();
            lots.ints(from, to)
                    .distinct()
                    .limit(Math.min(HEARD, to - from))
                    .forEach(e -> heard.add(new Known(e, score(e, wanted))));
            heard.sort(Comparator.comparingDouble((Known known) -> -known.score()));
            for (int i = 0; i < CHOICES; i++) {
                expert[r * CHOICES + i] = heard.get(i).expert();
                points[r * CHOICES + i] =
                        part(TeamWeights.USUAL.mentor(), heard.get(i).score());
            }
            first[r + 1] = (r + 1) * CHOICES;
        }
        return new Choices(first, expert, points);
    }

    private double score(int expert, Needs wanted) {
        double sameField = field[expert] == wanted.field() ? 1 : lots.nextDouble(.8);
        return .35 * wanted.coverage(skills[expert], skills[expert]) + .35 * standing[expert] + .3 * sameField;
    }

    private static short part(int weight, double share) {
        return (short) TeamWeights.part(weight, (int) Math.round(POINTS * share));
    }

    /** Points of the teams that come together when nobody looks at what two have together. */
    static long eachForItself(TeamProblem problem, Function<Problem, Outcome> solver) {
        int teams = problem.teams();
        int[] first = new int[2 * teams + 1];
        int[] expert = new int[2 * teams * CHOICES];
        double[] score = new double[expert.length];
        for (Side side : Side.values()) {
            Choices choices = problem.choices(side);
            int shift = side.ordinal() * teams * CHOICES;
            System.arraycopy(choices.expert(), 0, expert, shift, teams * CHOICES);
            for (int i = 0; i < teams * CHOICES; i++) {
                score[shift + i] = choices.points()[i];
            }
        }
        Arrays.setAll(first, row -> row * CHOICES);
        int[] wanted = new int[2 * teams];
        Arrays.fill(wanted, 1);
        BitSet used = solver.apply(new Problem(
                        Loads.upTo(wanted),
                        Loads.upTo(problem.capacity()),
                        new Pairs(first, expert, score, new BitSet()),
                        0))
                .assignment()
                .used();
        long points = 0;
        for (int team = 0; team < teams; team++) {
            int mentor = chosen(used, team, 0);
            int commissioner = chosen(used, teams + team, teams * CHOICES);
            boolean apart = mentor != Teams.EMPTY
                    && problem.mentors().expertOf(mentor)
                            == problem.commissioners().expertOf(commissioner);
            points += problem.points(team, mentor, apart ? Teams.EMPTY : commissioner);
        }
        return points;
    }

    private static int chosen(BitSet used, int row, int shift) {
        int chosen = used.nextSetBit(row * CHOICES);
        return chosen < 0 || chosen >= (row + 1) * CHOICES ? Teams.EMPTY : chosen - shift;
    }
}
