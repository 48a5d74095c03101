package org.bole.scoring.rest;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.bole.profile.domain.Expertise;
import org.bole.scoring.domain.Match;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** @param model version of the score model */
@Schema(name = "Scores")
public record ScoresView(String model, List<ScoreView> scores) {

    /**
     * One pair.
     *
     * @param relevance unrounded text relevance in [0, 1], for ranking
     */
    @Schema(name = "Score")
    public record ScoreView(
            String request,
            String profile,
            int points,
            double relevance,
            @Nullable Boolean eligible,
            @Nullable List<ReasonView> reasons,
            @Nullable List<ComponentView> components,
            @Nullable SentencesView sentences) {}

    static ScoresView from(String model, ScoresRequest call, ScoresPlan plan, List<Match> matches, Wording wording) {
        boolean explain = Boolean.TRUE.equals(call.explain());
        List<ScoreView> scores = new ArrayList<>(matches.size());
        Iterator<Match> next = matches.iterator();
        for (int i = 0; i < plan.requests().size(); i++) {
            for (int profile : plan.pairs().get(i)) {
                String request = call.requests().get(i).id();
                String id = call.profiles().get(profile).id();
                Match match = next.next();
                scores.add(
                        explain
                                ? explained(
                                        request,
                                        id,
                                        match,
                                        plan.profiles().get(profile).expertise(),
                                        wording)
                                : new ScoreView(
                                        request, id, match.points(), match.relevance(), null, null, null, null));
            }
        }
        return new ScoresView(model, scores);
    }

    private static ScoreView explained(
            String request, String profile, Match match, Expertise expertise, Wording wording) {
        ProfileFacts facts = new ProfileFacts(expertise.outputs(), expertise.skills());
        return new ScoreView(
                request,
                profile,
                match.points(),
                match.relevance(),
                match.eligible(),
                MatchView.reasons(match, wording),
                match.components().stream()
                        .map(component -> ComponentView.from(component, facts))
                        .toList(),
                SentencesView.from(wording.sentences(match, facts)));
    }
}
