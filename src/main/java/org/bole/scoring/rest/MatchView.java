package org.bole.scoring.rest;

import java.util.List;
import java.util.UUID;
import org.bole.profile.domain.Role;
import org.bole.scoring.domain.Match;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * One profile scored for one request.
 *
 * @param model version of the score model
 * @param points 0–10,000
 * @param relevance unrounded text relevance in [0, 1]
 * @param reasons why the pair is not eligible; empty when it is
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
        @Nullable List<ComponentView> components,
        @Nullable SentencesView sentences) {

    /** A page of matches, best first. */
    @Schema(name = "MatchPage")
    public record PageView(List<MatchView> items, @Nullable String nextCursor) {}

    static List<ReasonView> reasons(Match match, Wording wording) {
        return match.eligibility().reasons().stream()
                .map(reason -> ReasonView.from(reason, wording))
                .toList();
    }
}
