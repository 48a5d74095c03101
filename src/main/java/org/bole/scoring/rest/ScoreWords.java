package org.bole.scoring.rest;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import org.bole.platform.text.Bilingual;
import org.bole.scoring.application.StatelessScores.Appraised;
import org.bole.scoring.domain.Match;
import org.bole.scoring.rest.ScoresView.ScoreView;

/** Explains stateless scores. */
@ApplicationScoped
class ScoreWords {
    private final Wording wording;
    private final ConfidenceWording confidences;

    ScoreWords(Wording wording, ConfidenceWording confidences) {
        this.wording = wording;
        this.confidences = confidences;
    }

    ScoreView explained(String request, String profile, Appraised appraised, ProfileFacts facts) {
        Match match = appraised.match();
        List<Bilingual> sentences = new ArrayList<>(wording.sentences(match, facts));
        sentences.addAll(confidences.sentences(appraised.confidence(), facts, null));
        return new ScoreView(
                request,
                profile,
                match.points(),
                match.relevance(),
                match.eligible(),
                MatchView.reasons(match),
                ConfidenceView.from(appraised.confidence(), facts, confidences),
                match.components().stream()
                        .map(component -> ComponentView.from(component, facts))
                        .toList(),
                SentencesView.from(sentences));
    }
}
