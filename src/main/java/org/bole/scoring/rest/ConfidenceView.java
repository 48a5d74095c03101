package org.bole.scoring.rest;

import java.util.List;
import org.bole.platform.text.TextView;
import org.bole.scoring.domain.confidence.Confidence;
import org.bole.scoring.domain.confidence.Confidence.Cause;
import org.bole.scoring.domain.confidence.Confidence.Level;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How sure a score is.
 *
 * @param value in [0, 1): how much of the points, by weight, rests on what both sides say
 * @param low points from which, and
 * @param high to which the score would most likely be if both sides said all
 * @param level the value in one word
 * @param reasons what keeps it from being surer, what leaves most open first
 */
@Schema(
        name = "Confidence",
        description = "How sure a score is; a thin profile says so instead of scoring low in silence")
public record ConfidenceView(double value, int low, int high, Level level, List<ReasonView> reasons) {

    /** @param points by how much the range would be narrower without it */
    @Schema(name = "ConfidenceReason")
    public record ReasonView(Cause.Code code, int points, TextView text) {}

    static ConfidenceView from(Confidence confidence, ProfileFacts profile, ConfidenceWording wording) {
        return new ConfidenceView(
                Math.floor(confidence.value() * 1_000) / 1_000,
                confidence.low(),
                confidence.high(),
                confidence.level(),
                confidence.causes().stream()
                        .map(cause -> new ReasonView(
                                cause.code(), cause.points(), TextView.from(wording.cause(cause, profile))))
                        .toList());
    }
}
