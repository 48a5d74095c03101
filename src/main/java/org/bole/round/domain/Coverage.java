package org.bole.round.domain;

import java.util.List;
import java.util.stream.Stream;
import org.bole.profile.domain.Role;
import org.bole.round.domain.RoundInputs.Wanted;

/**
 * How much of what was wanted a round has given.
 *
 * @param served requests all of whose places are filled
 * @param partly requests some of whose places are filled
 * @param unserved requests with places, none of which is filled
 * @param teams wanted
 * @param mostFilled no teams fill more places
 * @param roles place by place
 */
public record Coverage(
        int requests,
        int served,
        int partly,
        int unserved,
        int teams,
        int places,
        int filled,
        int mostFilled,
        List<OfRole> roles) {
    public Coverage {
        roles = List.copyOf(roles);
    }

    /** The places of one role; seats of students are none of the places of teams. */
    public record OfRole(Role role, int places, int filled) {}

    static Coverage of(List<Served> all, RoundResult result) {
        int served =
                (int) all.stream().filter(one -> one.filled() == one.places()).count();
        int unserved = (int) all.stream()
                .filter(one -> one.filled() == 0 && one.places() > 0)
                .count();
        return new Coverage(
                all.size(),
                served,
                all.size() - served - unserved,
                unserved,
                result.teams().size(),
                result.places(),
                result.filled(),
                result.mostFilled(),
                Stream.concat(
                                Wanted.PLACES.stream().map(role -> role(role, all, result)),
                                Stream.of(students(result.talents())).filter(seats -> seats.places() > 0))
                        .toList());
    }

    private static OfRole students(RoundResult.Seats seats) {
        return new OfRole(Role.TALENT, seats.seats(), seats.seated());
    }

    private static OfRole role(Role role, List<Served> all, RoundResult result) {
        return new OfRole(
                role,
                all.stream().mapToInt(one -> one.wanted().of(role).seats()).sum(),
                (int) result.teams().stream()
                        .filter(team -> team.in(role) != null)
                        .count());
    }
}
