package org.bole.round.domain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.bole.profile.domain.ProfileId;
import org.bole.profile.domain.Role;
import org.bole.round.domain.LeftOut.NearMiss;
import org.bole.round.domain.LeftOut.Reason;
import org.bole.round.domain.RoundInputs.Expert;
import org.bole.round.domain.RoundInputs.Fit;
import org.bole.round.domain.RoundTeam.Talent;
import org.jspecify.annotations.Nullable;

/** Finds for every student who is in no team how near a seat was. */
final class MissedSeats {
    private final RoundInputs inputs;
    private final ManualChoices manual;
    /** How many more students each mentor can have. */
    private final Map<ProfileId, Integer> room;
    /** By number of the expert. */
    private final Map<Integer, Chances> chances = new TreeMap<>();
    /** Who could have had a seat that is empty, and that nothing but the search kept from them. */
    private final Set<Integer> kept = new HashSet<>();

    MissedSeats(RoundInputs inputs, ManualChoices manual, List<Served> served, RoundResult result) {
        this.inputs = inputs;
        this.manual = manual;
        room = UnfilledPlace.room(inputs, result);
        Set<ProfileId> placed = result.teams().stream()
                .flatMap(team -> team.people().stream())
                .collect(Collectors.toCollection(HashSet::new));
        served.stream().filter(one -> one.wanted().talents().seats() > 0).forEach(one -> look(one, placed));
    }

    private void look(Served served, Set<ProfileId> placed) {
        List<Fit> candidates = served.wanted().talents().candidates();
        Set<Integer> allowed = manual.allowed(served.wanted(), Role.TALENT).stream()
                .map(Fit::expert)
                .collect(Collectors.toSet());
        List<Seat> seats = seats(served);
        for (int rank = 1; rank <= candidates.size(); rank++) {
            Fit fit = candidates.get(rank - 1);
            if (placed.contains(inputs.experts().get(fit.expert()).id())) {
                continue;
            }
            Chances own = chances.computeIfAbsent(fit.expert(), number -> new Chances());
            if (!allowed.contains(fit.expert())) {
                own.forbid();
                continue;
            }
            own.miss(closest(seats, fit, rank, allowed.size()));
            if (seats.stream().anyMatch(Seat::open)) {
                kept.add(fit.expert());
            }
        }
    }

    /**
     * The seat of a team that is easiest to have.
     *
     * @param holder who has it; null where nobody has
     * @param open whether it is empty though the team's mentors could take a student
     */
    private record Seat(RoundTeam team, @Nullable Talent holder, boolean byHand, boolean open) {
        NearMiss missedBy(Fit fit, int rank, int candidates) {
            return new NearMiss(
                    team.request(),
                    team.number(),
                    Role.TALENT,
                    rank,
                    candidates,
                    fit.points(),
                    holder == null ? 0 : holder.points() - fit.points(),
                    holder == null ? null : holder.profile(),
                    byHand);
        }
    }

    private List<Seat> seats(Served served) {
        Set<ProfileId> locked = manual.locks(served.wanted().id(), Role.TALENT).stream()
                .map(ManualChoice::profile)
                .collect(Collectors.toSet());
        return served.teams().stream()
                .filter(team -> served.wanted().talentSeats(team.number()) > 0)
                .map(team -> seat(served, team, locked))
                .toList();
    }

    private Seat seat(Served served, RoundTeam team, Set<ProfileId> locked) {
        if (team.talents().size() < served.wanted().talentSeats(team.number())) {
            boolean open = UnfilledPlace.seatReason(served.wanted(), team, room) == UnfilledPlace.Reason.ALL_TAKEN;
            return new Seat(team, null, false, open);
        }
        Talent holder = team.talents().stream()
                .min(Comparator.comparing((Talent talent) -> locked.contains(talent.profile()))
                        .thenComparingInt(Talent::points))
                .orElseThrow();
        return new Seat(team, holder, locked.contains(holder.profile()), false);
    }

    private static NearMiss closest(List<Seat> seats, Fit fit, int rank, int candidates) {
        return seats.stream()
                .map(seat -> seat.missedBy(fit, rank, candidates))
                .min(NearMiss.CLOSEST.thenComparingInt(NearMiss::team))
                .orElseThrow();
    }

    /** Those first who came closest, among equals in the order of the frozen inputs. */
    List<LeftOut> leftOut() {
        List<LeftOut> found = new ArrayList<>();
        chances.forEach((number, own) -> {
            Expert student = inputs.experts().get(number);
            // Somebody takes one seat at most.
            found.add(own.leftOut(student.id(), Math.min(1, student.capacity()), whyEmpty(number, own)));
        });
        found.sort(LeftOut.CLOSEST_FIRST);
        return found;
    }

    private @Nullable Reason whyEmpty(int student, Chances own) {
        if (kept.contains(student)) {
            return Reason.PLACE_EMPTY;
        }
        return own.hasEmptyPlace() ? Reason.NO_MENTOR : null;
    }
}
