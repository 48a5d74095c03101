package org.bole.scoring.rest;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import org.bole.platform.paging.Slice;
import org.bole.platform.text.Bilingual;
import org.bole.platform.text.TextView;
import org.bole.profile.application.ProfileMapping;
import org.bole.profile.domain.Expertise;
import org.bole.scoring.application.Pair;
import org.bole.scoring.application.Ranked;
import org.bole.scoring.application.ScoreReading;
import org.bole.scoring.domain.Match;
import org.bole.scoring.domain.confidence.Advice;
import org.bole.scoring.rest.MatchView.PageView;
import org.bole.scoring.rest.MatchView.ProfilePageView;
import org.bole.scoring.rest.MatchView.RemedyView;
import org.jspecify.annotations.Nullable;

/** Makes what callers see of matches. */
@ApplicationScoped
public class MatchViews {
    /** A ranking is paged by place: its cursor says how many places were shown. */
    static final String ORDER = "-points";

    private final Wording wording;
    private final ConfidenceWording confidences;
    private final ScoreReading reading;
    private final ProfileMapping mapping;

    MatchViews(Wording wording, ConfidenceWording confidences, ScoreReading reading, ProfileMapping mapping) {
        this.wording = wording;
        this.confidences = confidences;
        this.reading = reading;
        this.mapping = mapping;
    }

    public MatchView view(Pair pair, boolean explain) {
        Match match = pair.match();
        Expertise expertise = mapping.profile(pair.profile().document()).expertise();
        ProfileFacts facts = new ProfileFacts(expertise.outputs(), expertise.skills());
        Double likelihood = reading.likelihood(pair.model(), match);
        return new MatchView(
                pair.request().id(),
                pair.profile().id(),
                pair.request().document().title(),
                pair.profile().document().name(),
                match.role(),
                pair.model(),
                match.points(),
                match.relevance(),
                match.eligible(),
                MatchView.reasons(match),
                ConfidenceView.from(pair.confidence(), facts, confidences),
                likelihood == null ? null : Math.round(likelihood * 1_000) / 1_000.0,
                explain
                        ? match.components().stream()
                                .map(component -> ComponentView.from(component, facts))
                                .toList()
                        : null,
                explain ? SentencesView.from(sentences(pair, facts, likelihood)) : null);
    }

    private List<Bilingual> sentences(Pair pair, ProfileFacts facts, @Nullable Double likelihood) {
        List<Bilingual> sentences = new ArrayList<>(wording.sentences(pair.match(), facts));
        sentences.addAll(confidences.sentences(pair.confidence(), facts, likelihood));
        return sentences;
    }

    PageView page(Ranked ranked, Slice slice, boolean explain) {
        return new PageView(
                ranked.pairs().stream().map(pair -> view(pair, explain)).toList(), slice.next(ORDER, ranked.more()));
    }

    /** As {@link #page}, with what the person could add. */
    ProfilePageView profilePage(Ranked ranked, Slice slice, boolean explain) {
        PageView page = page(ranked, slice, explain);
        List<RemedyView> wouldHelp = Advice.of(
                        ranked.pairs().stream().map(Pair::confidence).toList())
                .stream()
                .map(remedy ->
                        new RemedyView(remedy.code(), remedy.points(), TextView.from(confidences.remedy(remedy))))
                .toList();
        return new ProfilePageView(page.items(), page.nextCursor(), wouldHelp);
    }
}
