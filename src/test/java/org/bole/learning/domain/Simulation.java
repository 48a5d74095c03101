package org.bole.learning.domain;

import static org.bole.learning.domain.LearningFixtures.decision;
import static org.bole.learning.domain.LearningFixtures.seat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.bole.learning.domain.Slate.Place;
import org.bole.scoring.domain.Component;
import org.bole.scoring.domain.Weights;

/**
 * People who choose by weights of their own from lists that the prior made, and look at place k with probability 1/k.
 *
 * @param truth what they go by
 * @param shownBy what the lists are sorted by
 */
record Simulation(Weights truth, Weights shownBy, int seats, long seed) {
    private static final int PLACES = 20;
    /** What people's taste is worth: steep enough that the better one is mostly preferred. */
    private static final double SCALE = 20;

    private static final double CHOOSY = .62;

    Lessons run() {
        SplittableRandom random = new SplittableRandom(seed);
        List<Decision> decisions = new ArrayList<>();
        Map<Seat, Slate> slates = new TreeMap<>();
        for (int i = 0; i < seats; i++) {
            Seat seat = seat(i);
            List<Place> list = ranked(random);
            slates.put(seat, new Slate(seat, list));
            for (int k = 1; k <= PLACES; k++) {
                Values values = list.get(k - 1).values();
                double fit = values.points(truth) / (double) Weights.TOTAL;
                boolean wanted = random.nextDouble() < 1 / (1 + Math.exp(-SCALE * (fit - CHOOSY)));
                if (random.nextDouble() < 1.0 / k && wanted) {
                    int person = (int) (list.get(k - 1).profile().value().getLeastSignificantBits()
                            - LearningFixtures.id(1_000).getLeastSignificantBits());
                    decisions.add(decision(seat, person, LearningFixtures.ACCEPT, k, decisions.size(), values));
                }
            }
        }
        return Lessons.of(decisions, slates);
    }

    private List<Place> ranked(SplittableRandom random) {
        return IntStream.range(0, PLACES)
                .mapToObj(i -> new Place(LearningFixtures.person(i), values(random)))
                .sorted(Comparator.comparingInt((Place place) -> -place.values().points(shownBy)))
                .toList();
    }

    /** Words and meaning agree as they do in life: meaning follows words half-way. */
    private static Values values(SplittableRandom random) {
        double[] values = random.doubles(Component.values().length).toArray();
        values[1] = (values[0] + values[1]) / 2;
        return LearningFixtures.values(values);
    }

    /** How many points are elsewhere, counted once: 0 for equal weights, 10,000 for disjoint ones. */
    static int apart(Weights one, Weights other) {
        int sum = 0;
        for (Component component : Component.values()) {
            sum += Math.abs(one.of(component) - other.of(component));
        }
        return sum / 2;
    }
}
