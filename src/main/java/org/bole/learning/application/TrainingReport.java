package org.bole.learning.application;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.bole.learning.domain.Decision;
import org.bole.learning.domain.Exposure;
import org.bole.learning.domain.Fit;
import org.bole.learning.domain.SideBySide;
import org.bole.learning.domain.WeightFit;
import org.bole.request.domain.RequestKind;
import org.jspecify.annotations.Nullable;

/**
 * How a version was trained, and how it does on what it was not trained on.
 *
 * @param prior the version that few decisions leave it at
 * @param strength λ of the prior
 * @param learnedRequests requests whose decisions it was trained on
 * @param heldOutRequests requests whose decisions it was not
 * @param fits by kind of request
 * @param heldOut against the prior
 */
public record TrainingReport(
        String prior,
        long seed,
        ExposureReport exposure,
        double strength,
        DecisionCounts decisions,
        int learnedRequests,
        int heldOutRequests,
        Map<RequestKind, FitReport> fits,
        SideBySide heldOut,
        @Nullable String note) {
    private static final String SOURCE =
            "Joachims, Swaminathan, Schnabel: Unbiased Learning-to-Rank with Biased Feedback, WSDM 2017";

    /**
     * How decisions were corrected for where the person stood.
     *
     * @param model probability that a place is looked at
     * @param mostWeight where the inverse of it is clipped
     */
    public record ExposureReport(String model, double exponent, double mostWeight, String source) {
        static ExposureReport of(Exposure exposure) {
            return new ExposureReport("(1/position)^exponent", exposure.exponent(), exposure.mostWeight(), SOURCE);
        }
    }

    /**
     * What there was to learn from, held-out decisions included.
     *
     * @param silent said nothing about fit: declined as busy, for a conflict or for another reason, or not eligible
     * @param positionUnknown told no place, so that they could only be compared with other decisions
     */
    public record DecisionCounts(int total, Map<DecisionKind, Integer> byKind, int silent, int positionUnknown) {
        static DecisionCounts of(List<Decision> decisions) {
            Map<DecisionKind, Integer> byKind = new EnumMap<>(DecisionKind.class);
            int silent = 0;
            int unknown = 0;
            for (Decision decision : decisions) {
                byKind.merge(DecisionKind.of(decision.verdict()), 1, Integer::sum);
                silent += decision.gain().isEmpty() ? 1 : 0;
                unknown += decision.shown().position() == null ? 1 : 0;
            }
            return new DecisionCounts(decisions.size(), byKind, silent, unknown);
        }
    }

    /** A fit without its weights, which the version has; see {@link Fit}. */
    public record FitReport(
            int comparisons, double weight, double scale, double objective, double priorObjective, double gap) {
        static FitReport of(Fit fit) {
            return new FitReport(
                    fit.comparisons(), fit.weight(), fit.scale(), fit.objective(), fit.priorObjective(), fit.gap());
        }
    }

    static TrainingReport of(
            TrainingOrder order,
            List<Decision> decisions,
            Sides sides,
            Map<RequestKind, Fit> fits,
            SideBySide heldOut) {
        Map<RequestKind, FitReport> reports = new EnumMap<>(RequestKind.class);
        fits.forEach((kind, fit) -> reports.put(kind, FitReport.of(fit)));
        return new TrainingReport(
                order.prior(),
                order.seed(),
                ExposureReport.of(order.exposure()),
                WeightFit.STRENGTH,
                DecisionCounts.of(decisions),
                sides.learned(),
                sides.heldOut(),
                reports,
                heldOut,
                order.note());
    }

    /** Requests on either side of the split. */
    record Sides(int learned, int heldOut) {}
}
