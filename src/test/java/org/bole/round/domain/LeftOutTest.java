package org.bole.round.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bole.round.domain.RoundReportTest.expert;
import static org.bole.round.domain.RoundReportTest.fit;
import static org.bole.round.domain.RoundReportTest.places;
import static org.bole.round.domain.RoundReportTest.wanted;
import static org.bole.round.domain.Rounds.forbid;
import static org.bole.round.domain.Rounds.lock;
import static org.bole.round.domain.Rounds.profile;
import static org.bole.round.domain.Rounds.request;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import org.bole.profile.domain.ProfileId;
import org.bole.profile.domain.Role;
import org.bole.round.domain.LeftOut.NearMiss;
import org.bole.round.domain.LeftOut.Reason;
import org.bole.round.domain.RoundInputs.Expert;
import org.bole.round.domain.RoundInputs.Fit;
import org.bole.round.domain.RoundInputs.Places;
import org.bole.round.domain.RoundInputs.Wanted;
import org.bole.team.domain.TeamPoints;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class LeftOutTest {
    private static final Affiliations NOWHERE = new Affiliations(Map.of(), Map.of());

    private static List<LeftOut> leftOut(RoundInputs inputs, List<ManualChoice> choices, RoundResult result) {
        return RoundReport.of(inputs, choices, result, NOWHERE).leftOut();
    }

    /** One mentor wanted, two candidates. */
    private static RoundInputs pair() {
        return new RoundInputs(
                "1.2",
                Settings.USUAL,
                List.of(expert(0, 1), expert(1, 1)),
                List.of(wanted(0, places(fit(0, 8_000), fit(1, 6_000)), Places.NONE)));
    }

    private static RoundResult with(@Nullable Integer mentor, int points) {
        RoundTeam team = new RoundTeam(
                request(0), 1, mentor == null ? null : profile(mentor), null, new TeamPoints(points, 0, 0), List.of());
        return new RoundResult(List.of(team), 1, mentor == null ? 0 : 1, 1, points, 8_000, RoundResult.Seats.NONE);
    }

    @Test
    void saysWhenAPlaceWasGivenByHand() {
        LeftOut better = leftOut(pair(), List.of(lock(0, Role.ENTERPRISE_MENTOR, 1)), with(1, 6_000))
                .get(0);
        assertThat(better.profile()).isEqualTo(profile(0));
        assertThat(better.reason()).isEqualTo(Reason.ALL_LOCKED);
        assertThat(better.near()).extracting(NearMiss::missing).containsExactly(-2_000);
        assertThat(better.near()).extracting(NearMiss::byHand).containsExactly(true);
    }

    @Test
    void saysWhenTheSearchLeftAPlaceEmpty() {
        List<LeftOut> both = leftOut(pair(), List.of(), with(null, 0));
        assertThat(both).extracting(LeftOut::reason).containsOnly(Reason.PLACE_EMPTY);
        assertThat(both).extracting(one -> one.near().get(0).missing()).containsExactly(-8_000, -6_000);
    }

    @Test
    void leavesNobodyWithoutAReasonInRoundsByLot() {
        int seen = 0;
        Set<Reason> reasons = new HashSet<>();
        for (int seed = 0; seed < 200; seed++) {
            RoundInputs inputs = Rounds.random(seed, 4, 12);
            List<ManualChoice> choices = choices(inputs, new SplittableRandom(seed));
            RoundResult result = SolveRound.solve(inputs, choices, (done, total) -> {});
            List<LeftOut> found = leftOut(inputs, choices, result);
            List<LeftOut> expected = byHand(inputs, choices, result);
            assertThat(found).containsExactlyInAnyOrderElementsOf(expected);
            found.forEach(one -> reasons.add(one.reason()));
            seen += found.size();
        }
        assertThat(seen).isGreaterThan(500);
        // Where the search has done its work, nobody stands beside a place that is empty.
        assertThat(reasons)
                .containsExactlyInAnyOrder(
                        Reason.NO_ROOM, Reason.ALL_FORBIDDEN, Reason.ALL_LOCKED, Reason.OTHERS_AHEAD);
    }

    private static List<ManualChoice> choices(RoundInputs inputs, SplittableRandom lots) {
        List<ManualChoice> kept = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            int request = lots.nextInt(inputs.requests().size());
            Role role = Wanted.PLACES.get(lots.nextInt(2));
            int person = lots.nextInt(inputs.experts().size());
            kept.add(lots.nextInt(3) == 0 ? lock(request, role, person) : forbid(request, null, person));
            if (!new ManualChoices(inputs, kept).conflicts().isEmpty()) {
                kept.remove(kept.size() - 1);
            }
        }
        return kept;
    }

    /** The same, looked up place by place from the definition. */
    private static List<LeftOut> byHand(RoundInputs inputs, List<ManualChoice> choices, RoundResult result) {
        List<LeftOut> all = new ArrayList<>();
        for (int number = 0; number < inputs.experts().size(); number++) {
            Expert expert = inputs.experts().get(number);
            boolean placed = result.teams().stream()
                    .anyMatch(team ->
                            expert.id().equals(team.mentor()) || expert.id().equals(team.commissioner()));
            if (!placed) {
                LeftOut one = new Looking(inputs, choices, result, number).found();
                if (one.places() > 0) {
                    all.add(one);
                }
            }
        }
        return all;
    }

    private record Looking(RoundInputs inputs, List<ManualChoice> choices, RoundResult result, int number) {
        LeftOut found() {
            ProfileId person = inputs.experts().get(number).id();
            int capacity = inputs.experts().get(number).capacity();
            List<NearMiss> misses = new ArrayList<>();
            int places = 0;
            for (Wanted wanted : inputs.requests()) {
                for (Role role : Wanted.PLACES) {
                    List<Fit> fits = wanted.of(role).candidates();
                    for (int rank = 1; rank <= fits.size(); rank++) {
                        if (fits.get(rank - 1).expert() == number) {
                            places++;
                            if (!isForbidden(wanted, role, person)) {
                                misses.add(closest(wanted, role, rank, fits));
                            }
                        }
                    }
                }
            }
            Reason reason = capacity == 0
                    ? Reason.NO_ROOM
                    : misses.isEmpty()
                            ? Reason.ALL_FORBIDDEN
                            : misses.stream().anyMatch(miss -> miss.holder() == null)
                                    ? Reason.PLACE_EMPTY
                                    : misses.stream().allMatch(NearMiss::byHand)
                                            ? Reason.ALL_LOCKED
                                            : Reason.OTHERS_AHEAD;
            int forbidden = places - misses.size();
            int best = misses.stream().mapToInt(NearMiss::rank).min().orElse(0);
            misses.sort(Comparator.comparing(NearMiss::byHand)
                    .thenComparing(NearMiss::missing)
                    .thenComparing(NearMiss::rank));
            return new LeftOut(
                    person,
                    reason,
                    capacity,
                    places,
                    forbidden,
                    best,
                    misses.stream().limit(3).toList());
        }

        private boolean isForbidden(Wanted wanted, Role role, ProfileId person) {
            return choices.stream()
                    .anyMatch(choice -> choice.kind() == ManualChoice.Kind.FORBID
                            && choice.request().equals(wanted.id())
                            && choice.profile().equals(person)
                            && (choice.role() == null || choice.role() == role));
        }

        private NearMiss closest(Wanted wanted, Role role, int rank, List<Fit> fits) {
            Fit fit = fits.get(rank - 1);
            int allowed = (int) fits.stream()
                    .filter(one -> !isForbidden(
                            wanted, role, inputs.experts().get(one.expert()).id()))
                    .count();
            return result.teams().stream()
                    .filter(team -> team.request().equals(wanted.id())
                            && team.number() <= wanted.of(role).seats())
                    .map(team -> new NearMiss(
                            wanted.id(),
                            team.number(),
                            role,
                            rank,
                            allowed,
                            fit.points(),
                            team.points().total() - without(wanted, team, role),
                            team.in(role),
                            isLocked(wanted, role, team.in(role))))
                    .min(Comparator.comparing(NearMiss::byHand).thenComparing(NearMiss::missing))
                    .orElseThrow();
        }

        private boolean isLocked(Wanted wanted, Role role, @Nullable ProfileId holder) {
            return choices.stream()
                    .anyMatch(choice -> choice.kind() == ManualChoice.Kind.LOCK
                            && choice.request().equals(wanted.id())
                            && choice.role() == role
                            && choice.profile().equals(holder));
        }

        /** Points of the team with this person instead of the holder. */
        private int without(Wanted wanted, RoundTeam team, Role role) {
            ProfileId person = inputs.experts().get(number).id();
            boolean mentor = role == Role.ENTERPRISE_MENTOR;
            return SolveRoundTest.score(inputs, wanted, team.number())
                    .of(
                            SolveRoundTest.member(
                                    inputs, wanted, Role.ENTERPRISE_MENTOR, mentor ? person : team.mentor()),
                            SolveRoundTest.member(
                                    inputs, wanted, Role.TECH_COMMISSIONER, mentor ? team.commissioner() : person))
                    .total();
        }
    }
}
