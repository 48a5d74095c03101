package org.bole.learning.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bole.learning.domain.LearningFixtures.KIND;
import static org.bole.learning.domain.LearningFixtures.MODEL;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.bole.proposal.domain.DeclineReason;
import org.bole.request.domain.RequestKind;
import org.bole.scoring.domain.ScoreModel;
import org.junit.jupiter.api.Test;

class TrainerTest {
    private final Trainer trainer = new Trainer(MODEL, Exposure.USUAL);

    /** Three people in each of twenty seats, decided on at random. */
    private static List<Decision> decisions(Random random) {
        List<Decision> decisions = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            Verdict verdict = switch (random.nextInt(5)) {
                case 0 -> LearningFixtures.SHORTLIST;
                case 1 -> LearningFixtures.ACCEPT;
                case 2 -> LearningFixtures.WRONG_FIELD;
                case 3 -> new Verdict.Declined(DeclineReason.BUSY);
                default -> new Verdict.Evaluated(Grade.QUALIFIED);
            };
            Integer position = random.nextInt(4) == 0 ? null : 1 + random.nextInt(30);
            decisions.add(LearningFixtures.decision(
                    LearningFixtures.seat(i % 20), i % 3, verdict, position, i, LearningFixtures.values(random)));
        }
        return decisions;
    }

    private static Map<Seat, Slate> slates(Random random) {
        Map<Seat, Slate> slates = new TreeMap<>();
        for (int i = 0; i < 15; i++) {
            Seat seat = LearningFixtures.seat(i);
            slates.put(
                    seat,
                    LearningFixtures.slate(
                            seat,
                            LearningFixtures.values(random),
                            LearningFixtures.values(random),
                            LearningFixtures.values(random)));
        }
        return slates;
    }

    @Test
    void makesACandidateEqualToThePriorWithoutDecisions() {
        ScoreModel candidate = trainer.candidate("1.0-t1", trainer.train(Lessons.of(List.of(), Map.of()), kind -> {}));
        assertThat(candidate)
                .isEqualTo(new ScoreModel("1.0-t1", MODEL.weights(), MODEL.calibrations(), MODEL.translated()));
    }

    @Property(tries = 20)
    void givesTheSameToTheLastDigitInWhateverOrder(@ForAll long seed) {
        List<Decision> decisions = decisions(new Random(seed));
        Map<Seat, Slate> slates = slates(new Random(seed + 1));
        Map<RequestKind, Fit> first = trainer.train(Lessons.of(decisions, slates), kind -> {});
        List<Decision> shuffled = new ArrayList<>(decisions);
        Collections.shuffle(shuffled, new Random(seed + 2));
        Map<RequestKind, Fit> second =
                trainer.train(Lessons.of(shuffled, Collections.unmodifiableMap(slates)), kind -> {});
        assertThat(second).isEqualTo(first);
        assertThat(second.toString()).isEqualTo(first.toString());
    }

    @Test
    void learnsEachKindFromItsOwnDecisionsAlone() {
        Map<RequestKind, Fit> fits =
                trainer.train(Lessons.of(decisions(new Random(1)), slates(new Random(2))), kind -> {});
        for (RequestKind kind : RequestKind.values()) {
            boolean same = Objects.requireNonNull(fits.get(kind)).weights().equals(MODEL.weightsFor(kind));
            assertThat(same).as(kind.name()).isEqualTo(kind != KIND);
        }
    }

    @Test
    void tellsOfEveryKind() {
        List<RequestKind> done = new ArrayList<>();
        trainer.train(Lessons.of(List.of(), Map.of()), done::add);
        assertThat(done).containsExactly(RequestKind.values());
    }
}
