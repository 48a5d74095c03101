package org.bole.team.rest;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.bole.platform.paging.Slice;
import org.bole.scoring.application.Pair;
import org.bole.scoring.rest.MatchView;
import org.bole.scoring.rest.MatchViews;
import org.bole.scoring.rest.SentencesView;
import org.bole.team.application.RequestTeams.Found;
import org.bole.team.application.RequestTeams.Proposed;
import org.bole.team.rest.TeamView.PageView;
import org.bole.team.rest.TeamView.PartsView;
import org.bole.team.rest.TeamView.SkillView;
import org.bole.team.rest.TeamView.WeightsView;
import org.jspecify.annotations.Nullable;

/** Makes what callers see of teams. */
@ApplicationScoped
class TeamViews {
    /** Teams are paged by place: the cursor says how many were shown. */
    static final String ORDER = "-teamPoints";

    private final MatchViews matches;

    TeamViews(MatchViews matches) {
        this.matches = matches;
    }

    PageView page(UUID request, Found found, Slice slice, boolean explain) {
        return new PageView(
                found.teams().stream().map(team -> view(request, team, explain)).toList(),
                WeightsView.from(found.weights()),
                found.talents().stream()
                        .map(talent -> matches.view(talent, explain))
                        .toList(),
                found.proven(),
                slice.next(ORDER, found.more()));
    }

    private TeamView view(UUID request, Proposed team, boolean explain) {
        return new TeamView(
                request,
                team.points().total(),
                PartsView.from(team.points()),
                member(team.mentor(), explain),
                member(team.commissioner(), explain),
                team.skills().stream().map(SkillView::from).toList(),
                team.beats() == null ? null : PartsView.from(team.beats()),
                explain ? SentencesView.from(TeamWords.sentences(team)) : null);
    }

    private @Nullable MatchView member(@Nullable Pair pair, boolean explain) {
        return pair == null ? null : matches.view(pair, explain);
    }
}
