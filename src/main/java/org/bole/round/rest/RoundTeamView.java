package org.bole.round.rest;

import java.util.UUID;
import org.bole.profile.domain.ProfileId;
import org.bole.round.application.RoundResults.NamedTeams;
import org.bole.round.domain.RoundTeam;
import org.bole.team.rest.TeamView.PartsView;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A team of a round.
 *
 * @param requestTitle as it is now; absent where the request is gone
 * @param team number among the teams of the request, from 1
 * @param mentor absent where none is wanted, or nobody was left
 * @param commissioner absent where none is wanted, or nobody was left
 * @param points 0–10,000: the sum of its parts
 */
@Schema(name = "RoundTeam")
public record RoundTeamView(
        UUID requestId,
        @Nullable String requestTitle,
        int team,
        @Nullable PersonView mentor,
        @Nullable PersonView commissioner,
        int points,
        PartsView parts) {

    /** @param name as it is now; absent where the profile is gone */
    @Schema(name = "RoundTeamMember")
    public record PersonView(UUID profileId, @Nullable String name) {}

    static RoundTeamView from(RoundTeam team, NamedTeams named) {
        return new RoundTeamView(
                team.request().value(),
                named.name(team.request().value()),
                team.number(),
                person(team.mentor(), named),
                person(team.commissioner(), named),
                team.points().total(),
                PartsView.from(team.points()));
    }

    private static @Nullable PersonView person(@Nullable ProfileId profile, NamedTeams named) {
        return profile == null ? null : new PersonView(profile.value(), named.name(profile.value()));
    }
}
