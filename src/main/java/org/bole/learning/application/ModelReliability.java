package org.bole.learning.application;

import java.util.List;
import org.bole.scoring.domain.reliability.Likelihood.Knot;
import org.bole.scoring.domain.reliability.ReliabilityCurve;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Whether the points of a version mean something here: predicted shares beside what was decided, on requests held out.
 *
 * @param seed of the split
 * @param heldOutRequests requests that have decisions and are held out
 * @param heldOutPairs pairs decided on in them, of which a decision says whether they fit
 * @param learnedPairs the same in all other requests
 * @param builtIn what the built-in score model says its points mean; absent for a trained version, and where nothing
 *     was decided on a held-out request
 * @param decisions what the points mean by the other decisions of this service; absent where they are too few
 */
@Schema(name = "ModelReliability")
public record ModelReliability(
        String version,
        long seed,
        int heldOutRequests,
        int heldOutPairs,
        int learnedPairs,
        @Nullable Reading builtIn,
        @Nullable Reading decisions) {

    /**
     * One mapping from points to the share that fits, and how it holds on the held-out pairs.
     *
     * @param source on which labelled pairs it was fitted
     * @param pairs how many
     */
    @Schema(name = "ReliabilityReading")
    public record Reading(String source, int pairs, List<Knot> knots, ReliabilityCurve curve) {}
}
