package org.bole.scoring.rest;

import java.util.List;
import java.util.UUID;
import org.bole.platform.text.TextView;
import org.bole.profile.domain.Role;
import org.bole.scoring.domain.Match;
import org.bole.scoring.domain.confidence.Confidence.Remedy;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * One profile scored for one request.
 *
 * @param model version of the score model
 * @param points 0–10,000
 * @param relevance unrounded text relevance in [0, 1]
 * @param reasons why the pair is not eligible; empty when it is
 * @param likelihood of 100 pairs with such points, how many fit, as a share: see {@code /score-model} for the labelled
 *     pairs behind it; absent where a trained model is in force, whose points nobody has calibrated yet
 * @param components absent with {@code explain=false}, as are the sentences
 */
@Schema(name = "Match")
public record MatchView(
        UUID requestId,
        UUID profileId,
        @Nullable String requestTitle,
        @Nullable String profileName,
        @Nullable Role role,
        String model,
        int points,
        double relevance,
        boolean eligible,
        List<ReasonView> reasons,
        ConfidenceView confidence,
        @Nullable Double likelihood,
        @Nullable List<ComponentView> components,
        @Nullable SentencesView sentences) {

    /** A page of matches, best first. */
    @Schema(name = "MatchPage")
    public record PageView(List<MatchView> items, @Nullable String nextCursor) {}

    /**
     * A page of matches of one person, best first.
     *
     * @param wouldHelp what the person could add to be scored more surely for these requests, what helps most first
     */
    @Schema(name = "ProfileMatchPage")
    public record ProfilePageView(
            List<MatchView> items, @Nullable String nextCursor, List<RemedyView> wouldHelp) {}

    /**
     * Something that a person could add.
     *
     * @param points by how much the ranges of the scores on the page would be narrower with it, on average
     */
    @Schema(name = "ProfileRemedy")
    public record RemedyView(Remedy.Code code, int points, TextView text) {}

    static List<ReasonView> reasons(Match match) {
        return match.eligibility().reasons().stream().map(ReasonView::from).toList();
    }
}
