package org.bole.round.domain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.bole.profile.domain.ProfileId;
import org.bole.profile.domain.Role;
import org.bole.request.domain.RequestId;
import org.bole.round.domain.RoundInputs.Expert;
import org.bole.round.domain.RoundInputs.Fit;
import org.bole.round.domain.RoundInputs.Wanted;
import org.bole.team.domain.Member;
import org.bole.team.domain.TeamPoints;
import org.bole.team.domain.TeamScore;
import org.jspecify.annotations.Nullable;

/**
 * Who could step in when a mentor declines: candidates of the place with room left after all teams, for the team's students
 * too, not in a team of the request, and not forbidden; those first with whom the team scores most. One person may stand by
 * for several places.
 */
public final class Alternates {
    private final RoundInputs inputs;
    private final ManualChoices manual;
    private final Map<RequestId, Wanted> requests = new HashMap<>();
    private final Map<RequestId, Set<ProfileId>> members = new HashMap<>();
    private final Map<ProfileId, Integer> room = new HashMap<>();
    /** How many more students each may have as a mentor. */
    private final Map<ProfileId, Integer> students = new HashMap<>();

    /**
     * Somebody who could step in.
     *
     * @param points of the team with this person
     */
    public record Alternate(ProfileId profile, TeamPoints points) {}

    public Alternates(RoundInputs inputs, List<ManualChoice> choices, RoundResult result) {
        this.inputs = inputs;
        manual = new ManualChoices(inputs, choices);
        inputs.requests().forEach(wanted -> requests.put(wanted.id(), wanted));
        for (Expert expert : inputs.experts()) {
            room.put(expert.id(), expert.capacity());
            students.put(expert.id(), expert.students());
        }
        for (RoundTeam team : result.teams()) {
            for (ProfileId profile : team.people()) {
                room.merge(profile, -1, Integer::sum);
                members.computeIfAbsent(team.request(), request -> new HashSet<>())
                        .add(profile);
            }
            Wanted.PLACES.stream()
                    .flatMap(role -> team.people(role).stream())
                    .forEach(mentor -> students.merge(mentor, -team.talents().size(), Integer::sum));
        }
    }

    /** All for a mentor's place of a team, best first; none where the team has no such place. */
    public List<Alternate> of(RoundTeam team, Role role) {
        Wanted wanted = Objects.requireNonNull(requests.get(team.request()), "a team of another round");
        if (!wanted.of(role).has(team.number())) {
            return List.of();
        }
        Set<ProfileId> taken = members.getOrDefault(team.request(), Set.of());
        List<Alternate> alternates = new ArrayList<>();
        for (Fit fit : manual.allowed(wanted, role)) {
            ProfileId profile = inputs.experts().get(fit.expert()).id();
            boolean free = room.getOrDefault(profile, 0) > 0
                    && students.getOrDefault(profile, 0) >= team.talents().size();
            if (free && !taken.contains(profile)) {
                alternates.add(new Alternate(profile, points(wanted, team, role, inputs.member(fit))));
            }
        }
        // Stable: equal ones stay in the order of the frozen ranking.
        alternates.sort(Comparator.comparingInt(one -> -one.points().total()));
        return alternates;
    }

    private TeamPoints points(Wanted wanted, RoundTeam team, Role role, Member member) {
        TeamScore score = inputs.score(wanted, team.number());
        return role == Role.ENTERPRISE_MENTOR
                ? score.of(member, member(wanted, Role.TECH_COMMISSIONER, team))
                : score.of(member(wanted, Role.ENTERPRISE_MENTOR, team), member);
    }

    private @Nullable Member member(Wanted wanted, Role role, RoundTeam team) {
        ProfileId profile = team.in(role);
        return profile == null
                ? null
                : wanted.of(role).candidates().stream()
                        .filter(fit -> inputs.experts().get(fit.expert()).id().equals(profile))
                        .map(inputs::member)
                        .findFirst()
                        .orElse(null);
    }
}
