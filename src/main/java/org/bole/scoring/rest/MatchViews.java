package org.bole.scoring.rest;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.bole.platform.paging.Cursor;
import org.bole.profile.application.ProfileMapping;
import org.bole.profile.domain.Expertise;
import org.bole.scoring.application.Pair;
import org.bole.scoring.application.Ranked;
import org.bole.scoring.application.Slice;
import org.bole.scoring.domain.Match;
import org.bole.scoring.rest.MatchView.PageView;

/** Makes what callers see of matches. */
@ApplicationScoped
class MatchViews {
    /** A ranking is paged by place: its cursor says how many places were shown. */
    private static final String ORDER = "-points";

    private final Wording wording;
    private final ProfileMapping mapping;

    MatchViews(Wording wording, ProfileMapping mapping) {
        this.wording = wording;
        this.mapping = mapping;
    }

    MatchView view(Pair pair, boolean explain) {
        Match match = pair.match();
        Expertise expertise = mapping.profile(pair.profile().document()).expertise();
        ProfileFacts facts = new ProfileFacts(expertise.outputs(), expertise.skills());
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
                MatchView.reasons(match, wording),
                explain
                        ? match.components().stream()
                                .map(component -> ComponentView.from(component, facts))
                                .toList()
                        : null,
                explain ? SentencesView.from(wording.sentences(match, facts)) : null);
    }

    PageView page(Ranked ranked, Slice slice, boolean explain) {
        String next = ranked.more()
                ? new Cursor(ORDER, List.of(Integer.toString(slice.skip() + slice.limit()))).toString()
                : null;
        return new PageView(
                ranked.pairs().stream().map(pair -> view(pair, explain)).toList(), next);
    }

    /** How many places a cursor says were shown already. */
    static int skip(Cursor cursor) {
        return cursor.within(ORDER).number(0);
    }
}
