package org.bole.round.domain;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bole.profile.domain.ProfileId;
import org.bole.profile.domain.Role;
import org.bole.round.domain.PlaceCandidate.Placed;
import org.bole.round.domain.RoundInputs.Expert;
import org.bole.round.domain.RoundInputs.Wanted;
import org.bole.team.domain.Choices;
import org.bole.team.domain.Side;
import org.bole.team.domain.TeamProblem;
import org.bole.team.domain.Teams;

/** A solution of a round as choices in the problem that it solves, and by person. */
final class PlacedTeams {
    private final TeamProblem problem;
    private final Map<ProfileId, Integer> numbers = new HashMap<>();
    private final Map<ProfileId, List<Placed>> placed = new HashMap<>();
    private final Teams teams;

    /** @throws IllegalArgumentException when the solution is not of this round */
    PlacedTeams(RoundInputs inputs, TeamProblem problem, RoundResult result) {
        this.problem = problem;
        for (Expert expert : inputs.experts()) {
            numbers.put(expert.id(), numbers.size());
        }
        if (result.teams().size() != problem.teams()) {
            throw new IllegalArgumentException("a solution of %d teams is not of a round with %d"
                    .formatted(result.teams().size(), problem.teams()));
        }
        teams = new Teams(choices(result, Side.MENTOR), choices(result, Side.COMMISSIONER));
        for (RoundTeam team : result.teams()) {
            for (Role role : Wanted.PLACES) {
                ProfileId profile = team.in(role);
                if (profile != null) {
                    placed.computeIfAbsent(profile, one -> new ArrayList<>())
                            .add(new Placed(team.request(), team.number(), role));
                }
            }
        }
    }

    static Role role(Side side) {
        return side == Side.MENTOR ? Role.ENTERPRISE_MENTOR : Role.TECH_COMMISSIONER;
    }

    private int[] choices(RoundResult result, Side side) {
        int[] choices = new int[problem.teams()];
        Arrays.setAll(choices, team -> {
            ProfileId profile = result.teams().get(team).in(role(side));
            Choices all = problem.choices(side);
            if (profile == null) {
                return all.isWanted(team) ? Teams.EMPTY : all.first()[team];
            }
            return choice(team, side, profile);
        });
        return choices;
    }

    Teams teams() {
        return teams;
    }

    /** Where the solution has somebody. */
    List<Placed> of(ProfileId profile) {
        return placed.getOrDefault(profile, List.of());
    }

    /**
     * The number of somebody's choice for a place of a team. Whoever is locked into a place is an expert of his own
     * there, and the only one.
     *
     * @throws IllegalArgumentException when he is no candidate
     */
    int choice(int team, Side side, ProfileId profile) {
        Choices choices = problem.choices(side);
        int number = numbers.getOrDefault(profile, Choices.NOBODY);
        int first = choices.first()[team];
        for (int choice = first; choice < choices.first()[team + 1]; choice++) {
            if (choices.expert()[choice] == number || choices.expert()[choice] >= numbers.size()) {
                return choice;
            }
        }
        throw new IllegalArgumentException(
                "profile %s is no candidate of team %d as %s".formatted(profile.value(), team, role(side)));
    }
}
