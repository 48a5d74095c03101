package org.bole.team.rest;

import java.util.List;
import java.util.UUID;
import org.bole.scoring.rest.MatchView;
import org.bole.scoring.rest.SentencesView;
import org.bole.team.domain.SkillCover;
import org.bole.team.domain.TeamPoints;
import org.bole.team.domain.TeamWeights;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A team for a request.
 *
 * @param points 0–10,000: the sum of its parts
 * @param parts what the mentor, the commissioner and their coverage give
 * @param mentor the match of the enterprise mentor; absent where none is wanted or nobody is eligible
 * @param commissioner the match of the tech commissioner; absent where none is wanted or nobody is eligible
 * @param skills the required skills, and who covers them
 * @param aheadOfNext by how much each part is ahead of the next team, behind where negative; absent for the last team
 * @param sentences the same in words; absent with {@code explain=false}
 */
@Schema(name = "Team")
public record TeamView(
        UUID requestId,
        int points,
        PartsView parts,
        @Nullable MatchView mentor,
        @Nullable MatchView commissioner,
        List<SkillView> skills,
        @Nullable PartsView aheadOfNext,
        @Nullable SentencesView sentences) {

    /**
     * Points of the parts.
     *
     * @param preference what the preferences of both sides give in a round; 0 elsewhere
     */
    @Schema(name = "TeamParts")
    public record PartsView(int mentor, int commissioner, int coverage, int preference) {
        public static PartsView from(TeamPoints points) {
            return new PartsView(points.mentor(), points.commissioner(), points.coverage(), points.preference());
        }
    }

    /**
     * A required skill.
     *
     * @param mentor how well the mentor covers it, in [0, 1]
     * @param commissioner how well the commissioner covers it, in [0, 1]
     * @param coveredBy who covers it fully
     */
    @Schema(name = "TeamSkill")
    public record SkillView(String skill, double mentor, double commissioner, SkillCover.By coveredBy) {
        static SkillView from(SkillCover cover) {
            return new SkillView(cover.skill(), cover.mentor(), cover.commissioner(), cover.by());
        }
    }

    /**
     * A page of teams, best first.
     *
     * @param weights hundredths of the parts, among those that the request makes applicable
     * @param talents who fits the seats of talents best, one for each seat
     * @param proven true where nobody who is ranked for a place but was not looked at could be in a better team than the
     *     last one shown
     */
    @Schema(name = "TeamPage")
    public record PageView(
            List<TeamView> items,
            WeightsView weights,
            List<MatchView> talents,
            boolean proven,
            @Nullable String nextCursor) {}

    /** Hundredths; they add up to 100. */
    @Schema(name = "TeamWeights")
    public record WeightsView(int mentor, int commissioner, int coverage) {
        static WeightsView from(TeamWeights weights) {
            return new WeightsView(weights.mentor(), weights.commissioner(), weights.coverage());
        }
    }
}
