package org.bole.learning.domain;

import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.bole.learning.domain.Decision.Shown;
import org.bole.learning.domain.Decision.Subject;
import org.bole.learning.domain.Slate.Place;
import org.bole.profile.domain.ProfileId;
import org.bole.profile.domain.Role;
import org.bole.proposal.domain.DeclineReason;
import org.bole.request.domain.RequestKind;
import org.bole.scoring.application.ScoreModels;
import org.bole.scoring.domain.Component;
import org.bole.scoring.domain.ScoreModel;
import org.bole.scoring.domain.Weights;
import org.jspecify.annotations.Nullable;

/** Decisions on challenges, made by hand. */
final class LearningFixtures {
    static final ScoreModel MODEL = new ScoreModels().current();
    static final RequestKind KIND = RequestKind.TECHNOLOGY_CHALLENGE;
    static final Weights PRIOR = MODEL.weightsFor(KIND);
    static final Verdict SHORTLIST = new Verdict.Shortlisted();
    static final Verdict ACCEPT = new Verdict.Accepted();
    static final Verdict WRONG_FIELD = new Verdict.Declined(DeclineReason.WRONG_FIELD);
    private static final Instant MONDAY = Instant.parse("2026-03-02T01:00:00Z");

    private LearningFixtures() {}

    static UUID id(int i) {
        return new UUID(0x0190b7f28f3c7000L, 0x9c5e6a2f4b1d0000L + i);
    }

    static Seat seat(int request) {
        return new Seat(id(request), Role.TECH_COMMISSIONER);
    }

    static ProfileId person(int i) {
        return new ProfileId(id(1_000 + i));
    }

    /** In the order of the components: words, meaning, skills, field, seniority, availability, track record. */
    static Values values(double... byComponent) {
        Map<Component, Double> values = new EnumMap<>(Component.class);
        IntStream.range(0, byComponent.length).forEach(i -> values.put(Component.values()[i], byComponent[i]));
        return new Values(values);
    }

    /** Points in the order of the components. */
    static Weights weights(int... points) {
        Map<Component, Integer> weights = new EnumMap<>(Component.class);
        for (Component component : Component.values()) {
            weights.put(component, points[component.ordinal()]);
        }
        return new Weights(weights);
    }

    /** Any values, from a seed. */
    static Values values(RandomGenerator random) {
        return values(random.doubles(Component.values().length).toArray());
    }

    /** Any comparisons, from a seed. */
    static List<Comparison> comparisons(RandomGenerator random, int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> new Comparison(values(random), values(random), random.nextDouble(.1, 5)))
                .toList();
    }

    /** Everybody is half good at everything, but for one component. */
    static Values halfBut(Component component, double value) {
        Map<Component, Double> values = new EnumMap<>(Component.class);
        for (Component each : Component.values()) {
            values.put(each, each == component ? value : .5);
        }
        return new Values(values);
    }

    /** {@code time} orders decisions and makes their ids. */
    static Decision decision(
            Seat seat, int person, Verdict verdict, @Nullable Integer position, int time, Values values) {
        return new Decision(
                id(100_000 + time),
                new Subject(seat, KIND, person(person)),
                verdict,
                new Shown("1.0", position, 5_000, true, values),
                MONDAY.plusSeconds(time));
    }

    static Slate slate(Seat seat, Values... places) {
        return new Slate(
                seat,
                IntStream.range(0, places.length)
                        .mapToObj(i -> new Place(person(i), places[i]))
                        .toList());
    }

    static Lessons lessons(List<Decision> decisions, Slate... slates) {
        Map<Seat, Slate> bySeat = new TreeMap<>();
        for (Slate slate : slates) {
            bySeat.put(slate.seat(), slate);
        }
        return Lessons.of(decisions, bySeat);
    }
}
