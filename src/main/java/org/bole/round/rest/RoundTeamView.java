package org.bole.round.rest;

import java.util.List;
import java.util.UUID;
import org.bole.platform.text.Messages;
import org.bole.platform.text.TextView;
import org.bole.profile.domain.ProfileId;
import org.bole.profile.domain.Role;
import org.bole.round.application.RoundResults.NamedTeams;
import org.bole.round.application.RoundResults.ReadyTeam;
import org.bole.round.domain.RoundTeam;
import org.bole.team.domain.TeamPoints;
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
 * @param talents the students in its seats, best first
 * @param points of the two mentors, 0–10,000: the sum of its parts
 * @param text the points and their parts in words
 * @param mentorAlternates who could step in as mentor and has room left, best first
 * @param commissionerAlternates who could step in as commissioner and has room left, best first
 */
@Schema(name = "RoundTeam")
public record RoundTeamView(
        UUID requestId,
        @Nullable String requestTitle,
        int team,
        @Nullable PersonView mentor,
        @Nullable PersonView commissioner,
        List<TalentView> talents,
        int points,
        PartsView parts,
        TextView text,
        List<AlternateView> mentorAlternates,
        List<AlternateView> commissionerAlternates) {

    private static final Messages MESSAGES = Messages.of("round");

    /** @param name as it is now; absent where the profile is gone */
    @Schema(name = "RoundTeamMember")
    public record PersonView(UUID profileId, @Nullable String name) {}

    /** @param points of the match, 0–10,000 */
    @Schema(name = "RoundTeamTalent")
    public record TalentView(UUID profileId, @Nullable String name, int points) {}

    /** @param points of the team with this person in the place */
    @Schema(name = "RoundTeamAlternate")
    public record AlternateView(UUID profileId, @Nullable String name, int points) {}

    static RoundTeamView from(ReadyTeam ready, NamedTeams named) {
        RoundTeam team = ready.team();
        return new RoundTeamView(
                team.request().value(),
                named.names().get(team.request().value()),
                team.number(),
                person(team.mentor(), named),
                person(team.commissioner(), named),
                team.talents().stream()
                        .map(one -> new TalentView(
                                one.profile().value(),
                                named.names().get(one.profile().value()),
                                one.points()))
                        .toList(),
                team.points().total(),
                PartsView.from(team.points()),
                text(team.points()),
                alternates(ready, Role.ENTERPRISE_MENTOR, named),
                alternates(ready, Role.TECH_COMMISSIONER, named));
    }

    private static TextView text(TeamPoints points) {
        return TextView.from(MESSAGES.get(
                points.preference() == 0 ? "team.points" : "team.points.preference",
                String.valueOf(points.total()),
                String.valueOf(points.mentor()),
                String.valueOf(points.commissioner()),
                String.valueOf(points.coverage()),
                String.valueOf(points.preference())));
    }

    private static @Nullable PersonView person(@Nullable ProfileId profile, NamedTeams named) {
        return profile == null
                ? null
                : new PersonView(profile.value(), named.names().get(profile.value()));
    }

    private static List<AlternateView> alternates(ReadyTeam ready, Role role, NamedTeams named) {
        return ready.alternates().getOrDefault(role, List.of()).stream()
                .map(one -> new AlternateView(
                        one.profile().value(),
                        named.names().get(one.profile().value()),
                        one.points().total()))
                .toList();
    }
}
