package org.bole.learning.domain;

import java.util.ArrayList;
import java.util.List;
import org.bole.learning.domain.Outcomes.Outcome;
import org.bole.scoring.domain.ScoreModel;
import org.bole.scoring.domain.reliability.Labelled;

/**
 * Decisions as labelled pairs: shortlisted, accepted, and well evaluated fit; declined as the wrong field and badly
 * evaluated do not; what says nothing is left out. A decision counts by the inverse of the probability that its place
 * was looked at ({@link Exposure}), so that pairs from the top of lists, which are looked at more often, do not stand
 * for all.
 */
public final class DecidedPairs {
    private DecidedPairs() {}

    /** In the order of seats and people. @param model whose points are asked about */
    public static List<Labelled> of(Lessons lessons, ScoreModel model, Exposure exposure) {
        List<Labelled> pairs = new ArrayList<>();
        for (Outcomes seat : lessons.outcomes()) {
            for (Outcome one : seat.told()) {
                int points = one.values().points(model.weightsFor(seat.kind()));
                pairs.add(new Labelled(points, one.gain() > 0, exposure.weight(one.position(), null)));
            }
        }
        return pairs;
    }
}
