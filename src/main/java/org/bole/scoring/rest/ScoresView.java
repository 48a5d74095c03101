package org.bole.scoring.rest;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.bole.profile.domain.Expertise;
import org.bole.scoring.application.StatelessScores.Appraised;
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
            @Nullable ConfidenceView confidence,
            @Nullable List<ComponentView> components,
            @Nullable SentencesView sentences) {}

    /** Points alone. */
    static ScoresView brief(String model, ScoresRequest call, ScoresPlan plan, List<Match> matches) {
        return each(
                model,
                call,
                plan,
                matches,
                (request, profile, match) -> new ScoreView(
                        request,
                        call.profiles().get(profile).id(),
                        match.points(),
                        match.relevance(),
                        null,
                        null,
                        null,
                        null,
                        null));
    }

    /** With components, confidence and sentences. */
    static ScoresView explained(
            String model, ScoresRequest call, ScoresPlan plan, List<Appraised> matches, ScoreWords words) {
        return each(model, call, plan, matches, (request, profile, match) -> {
            Expertise expertise = plan.profiles().get(profile).expertise();
            ProfileFacts facts = new ProfileFacts(expertise.outputs(), expertise.skills());
            return words.explained(request, call.profiles().get(profile).id(), match, facts);
        });
    }

    /** Shows one of the scores. */
    private interface Shown<T> {
        ScoreView of(String request, int profile, T match);
    }

    private static <T> ScoresView each(
            String model, ScoresRequest call, ScoresPlan plan, List<T> matches, Shown<T> shown) {
        List<ScoreView> scores = new ArrayList<>(matches.size());
        Iterator<T> next = matches.iterator();
        for (int i = 0; i < plan.requests().size(); i++) {
            for (int profile : plan.pairs().get(i)) {
                scores.add(shown.of(call.requests().get(i).id(), profile, next.next()));
            }
        }
        return new ScoresView(model, scores);
    }
}
