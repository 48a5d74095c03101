package org.bole.round.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.bole.profile.domain.ProfileId;
import org.bole.profile.domain.Role;
import org.bole.round.domain.LeftOut.NearMiss;
import org.bole.round.domain.LeftOut.Reason;
import org.bole.round.domain.RoundInputs.Expert;
import org.bole.round.domain.RoundInputs.Fit;
import org.bole.round.domain.RoundInputs.Wanted;
import org.bole.team.domain.Member;
import org.bole.team.domain.TeamPoints;
import org.bole.team.domain.TeamScore;
import org.jspecify.annotations.Nullable;

/** Finds for everybody who has no place of a mentor how near one was. */
final class NearMisses {
    private final RoundInputs inputs;
    private final ManualChoices manual;
    /** By number of the expert; null where the expert is in a team. */
    private final List<@Nullable Chances> chances = new ArrayList<>();

    /** A place of a team, with those who are in the team. */
    private record Seat(
            RoundTeam team,
            Role role,
            boolean byHand,
            TeamScore score,
            @Nullable Member mentor,
            @Nullable Member commissioner) {
        /** Points that the team loses when somebody else takes the place. */
        int missing(Member instead) {
            TeamPoints then =
                    role == Role.ENTERPRISE_MENTOR ? score.of(instead, commissioner) : score.of(mentor, instead);
            return team.points().total() - then.total();
        }
    }

    /** @param placed who is in some team */
    NearMisses(RoundInputs inputs, ManualChoices manual, List<Served> served, Set<ProfileId> placed) {
        this.inputs = inputs;
        this.manual = manual;
        inputs.experts().forEach(expert -> chances.add(placed.contains(expert.id()) ? null : new Chances()));
        for (Served one : served) {
            Wanted.PLACES.forEach(role -> look(one, role));
        }
    }

    private void look(Served served, Role role) {
        List<Seat> seats = seats(served, role);
        if (seats.isEmpty()) {
            return;
        }
        List<Fit> candidates = served.wanted().of(role).candidates();
        Set<Integer> allowed =
                manual.allowed(served.wanted(), role).stream().map(Fit::expert).collect(Collectors.toSet());
        for (int rank = 1; rank <= candidates.size(); rank++) {
            Fit fit = candidates.get(rank - 1);
            Chances own = chances.get(fit.expert());
            if (own == null) {
                continue;
            }
            if (allowed.contains(fit.expert())) {
                own.miss(closest(seats, fit, rank, allowed.size()));
            } else {
                own.forbid();
            }
        }
    }

    private List<Seat> seats(Served served, Role role) {
        // Whoever is locked stands in the first teams, one in each.
        int locked = manual.locked(served.wanted(), role).size();
        return served.teams().stream()
                .filter(team -> served.wanted().of(role).has(team.number()))
                .map(team -> new Seat(
                        team,
                        role,
                        team.number() <= locked,
                        inputs.score(served.wanted(), team.number()),
                        member(served, team, Role.ENTERPRISE_MENTOR),
                        member(served, team, Role.TECH_COMMISSIONER)))
                .toList();
    }

    private @Nullable Member member(Served served, RoundTeam team, Role role) {
        ProfileId profile = team.in(role);
        return profile == null ? null : inputs.member(served.fit(inputs, role, profile));
    }

    private NearMiss closest(List<Seat> seats, Fit fit, int rank, int candidates) {
        Member member = inputs.member(fit);
        return seats.stream()
                .map(seat -> new NearMiss(
                        seat.team().request(),
                        seat.team().number(),
                        seat.role(),
                        rank,
                        candidates,
                        fit.points(),
                        seat.missing(member),
                        seat.team().in(seat.role()),
                        seat.byHand()))
                .min(NearMiss.CLOSEST)
                .orElseThrow();
    }

    /** Those first who came closest, among equals in the order of the frozen inputs. */
    List<LeftOut> leftOut() {
        List<LeftOut> found = new ArrayList<>();
        for (int number = 0; number < chances.size(); number++) {
            Chances own = chances.get(number);
            if (own != null && !own.isEmpty()) {
                Expert expert = inputs.experts().get(number);
                found.add(own.leftOut(expert.id(), expert.capacity(), own.hasEmptyPlace() ? Reason.PLACE_EMPTY : null));
            }
        }
        found.sort(LeftOut.CLOSEST_FIRST);
        return found;
    }
}
