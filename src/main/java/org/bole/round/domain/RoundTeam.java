package org.bole.round.domain;

import java.util.List;
import java.util.stream.Stream;
import org.bole.profile.domain.ProfileId;
import org.bole.profile.domain.Role;
import org.bole.request.domain.RequestId;
import org.bole.team.domain.TeamPoints;
import org.jspecify.annotations.Nullable;

/**
 * A team of a round.
 *
 * @param number among the teams of its request, from 1
 * @param mentor null where none is wanted, or nobody was left
 * @param commissioner null where none is wanted, or nobody was left
 * @param points of the two
 * @param talents the students in its seats, best first
 */
public record RoundTeam(
        RequestId request,
        int number,
        @Nullable ProfileId mentor,
        @Nullable ProfileId commissioner,
        TeamPoints points,
        List<Talent> talents) {
    /**
     * A student in a seat.
     *
     * @param points of the match, 0–10,000
     */
    public record Talent(ProfileId profile, int points) {}

    public RoundTeam {
        talents = List.copyOf(talents);
    }

    /** Whether nobody is in it. */
    public boolean isEmpty() {
        return mentor == null && commissioner == null;
    }

    /** Whether somebody is in it. */
    public boolean has(ProfileId profile) {
        return profile.equals(mentor)
                || profile.equals(commissioner)
                || talents.stream().anyMatch(talent -> talent.profile().equals(profile));
    }

    /** Who has the place of a mentor; null for talents, who may be several. */
    public @Nullable ProfileId in(Role role) {
        return switch (role) {
            case ENTERPRISE_MENTOR -> mentor;
            case TECH_COMMISSIONER -> commissioner;
            case TALENT -> null;
        };
    }

    /** Everybody who is there in a role. */
    public List<ProfileId> people(Role role) {
        return role == Role.TALENT
                ? talents.stream().map(Talent::profile).toList()
                : Stream.ofNullable(in(role)).toList();
    }

    /** Everybody in the team. */
    public List<ProfileId> people() {
        return Stream.of(Role.values()).flatMap(role -> people(role).stream()).toList();
    }

    RoundTeam with(List<Talent> seated) {
        return new RoundTeam(request, number, mentor, commissioner, points, seated);
    }
}
