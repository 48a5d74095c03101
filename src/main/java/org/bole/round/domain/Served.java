package org.bole.round.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.bole.profile.domain.ProfileId;
import org.bole.profile.domain.Role;
import org.bole.round.domain.RoundInputs.Fit;
import org.bole.round.domain.RoundInputs.Wanted;

/**
 * A request beside its teams.
 *
 * @param teams as many as the request wants, in their order
 */
record Served(Wanted wanted, List<RoundTeam> teams) {
    Served {
        teams = List.copyOf(teams);
    }

    /** All requests of a round. @throws IllegalArgumentException when the solution is of another round */
    static List<Served> all(RoundInputs inputs, RoundResult result) {
        List<Served> served = new ArrayList<>();
        int at = 0;
        for (Wanted wanted : inputs.requests()) {
            int end = Math.min(at + wanted.teams(), result.teams().size());
            served.add(new Served(wanted, result.teams().subList(at, end)));
            at = end;
        }
        boolean fits = served.stream()
                .allMatch(one -> one.teams().size() == one.wanted().teams()
                        && one.teams().stream()
                                .allMatch(team ->
                                        team.request().equals(one.wanted().id())));
        if (!fits || at != result.teams().size()) {
            throw new IllegalArgumentException(
                    "%d teams are not those of the %d requests; maybe the solution is of another round"
                            .formatted(result.teams().size(), inputs.requests().size()));
        }
        return served;
    }

    int places() {
        return Wanted.PLACES.stream().mapToInt(role -> wanted.of(role).seats()).sum();
    }

    int filled() {
        return teams.stream().mapToInt(Served::members).sum();
    }

    /** Teams with somebody in them. */
    int formed() {
        return (int) teams.stream().filter(team -> members(team) > 0).count();
    }

    long points() {
        return teams.stream().mapToLong(team -> team.points().total()).sum();
    }

    /** Somebody's place in the frozen ranking. @throws IllegalArgumentException where the person is no candidate */
    Fit fit(RoundInputs inputs, Role role, ProfileId profile) {
        return wanted.of(role).candidates().stream()
                .filter(one -> inputs.experts().get(one.expert()).id().equals(profile))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("%s is no candidate for %s in request %s"
                        .formatted(profile.value(), role, wanted.id().value())));
    }

    static int members(RoundTeam team) {
        return (int)
                Wanted.PLACES.stream().map(team::in).filter(Objects::nonNull).count();
    }
}
