package org.bole.scoring.domain.confidence;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.bole.scoring.domain.Candidate;
import org.bole.scoring.domain.Component;
import org.bole.scoring.domain.ComponentScore;
import org.bole.scoring.domain.Match;
import org.bole.scoring.domain.RequestQuery;
import org.bole.scoring.domain.ScoreModel;
import org.bole.scoring.domain.Weights;
import org.bole.scoring.domain.confidence.Confidence.Cause;
import org.bole.scoring.domain.confidence.Confidence.Remedy;

/**
 * Says how sure a match is, by one rule for every component: with {@code doubt} d, value v, and a value between
 * {@code low} and {@code high} in nine of ten pairs about which much is known, the value would most likely be between
 * {@code v - d↓ (v - low)⁺} and {@code v + d↑ (high - v)⁺}. The range is the sum of these by weight, and the residual.
 * A component about which the request says nothing stands at the mean of the others, as in the score, and is all doubt.
 * Confidence is {@code Σ weight (1 - d)} as a share of all weight.
 *
 * <p>Every doubt falls or stays when evidence is added ({@link Doubt}), and so confidence never falls by it. No doubt
 * about texts is ever 0, so confidence never reaches 1. The range holds the points, since both of its parts start there.
 */
public final class Appraisal {
    /** What leaves open less than this is not named. */
    private static final int WORTH_NAMING = 50;
    /** What every request is expected to say; of place, time and rank it may be silent because it does not mind. */
    private static final Set<Component> EXPECTED = EnumSet.of(
            Component.LEXICAL, Component.SEMANTIC, Component.SKILLS, Component.FIELD, Component.TRACK_RECORD);

    private final Match match;
    private final Weights weights;
    private final Marks marks;
    /** The mean of the components that apply, in [0, 1]. */
    private final double mean;

    private Appraisal(Match match, Weights ofKind, Marks marks) {
        this.match = match;
        this.marks = marks;
        Set<Component> counted = EnumSet.copyOf(EXPECTED);
        match.components().forEach(score -> counted.add(score.component()));
        weights = ofKind.among(counted);
        mean = (double) match.points() / Weights.TOTAL;
    }

    /** @param match of the two, with its evidence */
    public static Confidence of(RequestQuery query, Candidate candidate, Match match, ScoreModel model, Marks marks) {
        Weights ofKind = model.weightsFor(query.request().kind());
        return of(match, Grounds.of(query, candidate, match), ofKind, marks);
    }

    static Confidence of(Match match, Grounds grounds, Weights ofKind, Marks marks) {
        return new Appraisal(match, ofKind, marks).confidence(grounds);
    }

    private Confidence confidence(Grounds grounds) {
        Open open = open(grounds);
        double value = Math.max(0, Math.min(Math.nextDown(1.0), open.sure() / Weights.TOTAL));
        return new Confidence(
                value,
                (int) Math.max(0, Math.floor(match.points() - open.below() - marks.residual())),
                (int) Math.min(Weights.TOTAL, Math.ceil(match.points() + open.above() + marks.residual())),
                marks.levels().of(value),
                causes(grounds),
                remedies(grounds));
    }

    /**
     * What is open, in points.
     *
     * @param sure weight that is not in doubt
     * @param below by how much the score would be lower at most, without the residual
     * @param above by how much it would be higher
     */
    private record Open(double sure, double below, double above) {}

    private Open open(Grounds grounds) {
        double sure = 0;
        double below = 0;
        double above = 0;
        for (Component component : Component.values()) {
            Doubt doubt = Doubt.of(component, grounds, marks);
            Marks.Known known = marks.known(component);
            double weight = weights.of(component);
            double value = value(component);
            sure += weight * (1 - doubt.most());
            below += weight * doubt.down() * Math.max(0, value - known.low());
            above += weight * doubt.up() * Math.max(0, known.high() - value);
        }
        return new Open(sure, below, above);
    }

    private double value(Component component) {
        for (ComponentScore score : match.components()) {
            if (score.component() == component) {
                return score.value();
            }
        }
        return mean;
    }

    private List<Cause> causes(Grounds grounds) {
        List<Cause> causes = new ArrayList<>();
        for (Cause.Code code : Cause.Code.values()) {
            if (Changes.present(code, grounds)) {
                int points = gain(grounds, Changes.without(code, grounds));
                if (points >= WORTH_NAMING || code == Cause.Code.THIN_PROFILE) {
                    causes.add(new Cause(code, points));
                }
            }
        }
        causes.sort(Comparator.comparingInt(cause -> -cause.points()));
        return causes;
    }

    private List<Remedy> remedies(Grounds grounds) {
        List<Remedy> remedies = new ArrayList<>();
        for (Remedy.Code code : Remedy.Code.values()) {
            int points = gain(grounds, Changes.with(code, grounds));
            if (points >= WORTH_NAMING) {
                remedies.add(new Remedy(code, points));
            }
        }
        remedies.sort(Comparator.comparingInt(remedy -> -remedy.points()));
        return remedies;
    }

    private int gain(Grounds before, Grounds after) {
        Open open = open(before);
        Open less = open(after);
        return (int) Math.round(open.below() + open.above() - less.below() - less.above());
    }
}
