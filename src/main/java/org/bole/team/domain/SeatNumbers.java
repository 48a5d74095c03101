package org.bole.team.domain;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import org.bole.assignment.domain.Assigning;
import org.bole.assignment.domain.Loads;
import org.bole.assignment.domain.Pairs;
import org.bole.assignment.domain.Problem;

/**
 * How many students each team should have when every seat has a worth of its own, whoever takes it: then mentors and
 * commissioners are the two sides of an assignment, and each seat is a pair of them (a b-matching). Whoever is mentor here
 * and commissioner there stands on both sides, with room on each. A team that wants only one of the two has another to
 * itself.
 */
final class SeatNumbers {
    private final int experts;
    private final int[] mentor;
    private final int[] commissioner;

    SeatNumbers(List<SeatTeam> teams, int experts) {
        this.experts = experts;
        mentor = numbers(teams, SeatTeam::mentor);
        commissioner = numbers(teams, SeatTeam::commissioner);
    }

    private int[] numbers(List<SeatTeam> teams, ToIntFunction<SeatTeam> side) {
        int[] numbers = teams.stream().mapToInt(side).toArray();
        Arrays.setAll(numbers, team -> numbers[team] == SeatTeam.NOBODY ? experts + team : numbers[team]);
        return numbers;
    }

    /**
     * The most seats, then those worth the most.
     *
     * @param asMentors how many students each expert may have as mentor
     * @param asCommissioners how many each may have as commissioner
     * @param worth of each team's seats, the first is worth the most
     * @param locked how many of the first seats of each team must be among them
     * @return of each team
     */
    int[] best(int[] asMentors, int[] asCommissioners, double[][] worth, int[] locked) {
        int[] seats = IntStream.range(0, worth.length)
                .boxed()
                .sorted(Comparator.comparingInt(team -> mentor[team]))
                .flatMapToInt(team -> IntStream.generate(() -> team).limit(worth[team].length))
                .toArray();
        int[] first = new int[experts + worth.length + 1];
        double[] score = new double[seats.length];
        BitSet must = new BitSet();
        for (int pair = 0, seat = 0; pair < seats.length; pair++) {
            seat = pair > 0 && seats[pair - 1] == seats[pair] ? seat + 1 : 0;
            first[mentor[seats[pair]] + 1]++;
            score[pair] = worth[seats[pair]][seat];
            must.set(pair, seat < locked[seats[pair]]);
        }
        Arrays.parallelPrefix(first, Integer::sum);
        int[] to = Arrays.stream(seats).map(team -> commissioner[team]).toArray();
        Problem problem = new Problem(
                Loads.upTo(room(asMentors, worth)),
                Loads.upTo(room(asCommissioners, worth)),
                new Pairs(first, to, score, must),
                0);
        int[] numbers = new int[worth.length];
        Assigning.bestTotal(problem).assignment().used().stream().forEach(pair -> numbers[seats[pair]]++);
        return numbers;
    }

    private int[] room(int[] ofExperts, double[][] worth) {
        int[] room = Arrays.copyOf(ofExperts, experts + worth.length);
        for (int team = 0; team < worth.length; team++) {
            room[experts + team] = worth[team].length;
        }
        return room;
    }
}
