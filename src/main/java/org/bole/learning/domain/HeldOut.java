package org.bole.learning.domain;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.bole.learning.domain.Outcomes.Outcome;
import org.bole.learning.domain.SideBySide.Both;
import org.bole.learning.domain.Tally.Ordered;
import org.bole.learning.domain.Tally.Scored;
import org.bole.scoring.domain.ScoreModel;
import org.bole.scoring.domain.Weights;

/**
 * Measures two models on decisions that neither was trained on. A list is a seat: the slate and everybody who was decided
 * on, with the gain as label, 0 for who was not decided on. Its pairs are the comparisons of training, with the same
 * correction for exposure; NDCG has none, and favours the model whose ranking was shown.
 */
public final class HeldOut {
    private final Lessons lessons;
    private final Exposure exposure;

    /** @param lessons those that are held out */
    public HeldOut(Lessons lessons, Exposure exposure) {
        this.lessons = lessons;
        this.exposure = exposure;
    }

    public SideBySide compare(ScoreModel current, ScoreModel candidate, long seed) {
        return SideBySide.of(
                lessons.outcomes().stream()
                        .map(seat -> new Both(
                                tally(seat, current.weightsFor(seat.kind())),
                                tally(seat, candidate.weightsFor(seat.kind()))))
                        .toList(),
                seed);
    }

    private Tally tally(Outcomes outcomes, Weights weights) {
        Map<UUID, Scored> list = new LinkedHashMap<>();
        Slate slate = lessons.slates().get(outcomes.seat());
        if (slate != null) {
            slate.places()
                    .forEach(place -> list.put(
                            place.profile().value(),
                            new Scored(0, place.values().points(weights))));
        }
        outcomes.silent().forEach(list::remove);
        for (Outcome outcome : outcomes.told()) {
            list.put(
                    outcome.profile(),
                    new Scored(outcome.gain(), outcome.values().points(weights)));
        }
        List<Ordered> pairs = lessons.of(outcomes, exposure).stream()
                .map(one ->
                        new Ordered(one.better().points(weights), one.worse().points(weights), one.weight()))
                .toList();
        return Tally.of(new ArrayList<>(list.values()), pairs);
    }
}
