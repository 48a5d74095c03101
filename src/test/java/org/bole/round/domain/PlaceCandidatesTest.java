package org.bole.round.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.bole.profile.domain.Role;
import org.bole.round.domain.PlaceCandidate.Standing;
import org.bole.round.domain.RoundInputs.Fit;
import org.bole.round.domain.RoundInputs.Wanted;
import org.bole.team.domain.ForcingCost;
import org.bole.team.domain.Loss;
import org.junit.jupiter.api.Test;

class PlaceCandidatesTest {
    private static RoundResult solve(RoundInputs inputs, List<ManualChoice> choices) {
        return SolveRound.solve(inputs, choices, (done, total) -> {});
    }

    @Test
    void listsEveryCandidateInTheFrozenOrderPageByPage() {
        RoundInputs inputs = Rounds.random(3, 6, 9);
        PlaceCandidates all = new PlaceCandidates(inputs, List.of(), solve(inputs, List.of()));
        for (Wanted wanted : inputs.requests()) {
            for (Role role : Wanted.PLACES) {
                List<PlaceCandidate> candidates = all.of(wanted.id(), role, 0, 100);
                List<Fit> frozen = wanted.of(role).candidates();
                assertThat(all.count(wanted.id(), role)).isEqualTo(frozen.size());
                assertThat(candidates.stream().map(PlaceCandidate::profile))
                        .isEqualTo(frozen.stream()
                                .map(fit -> inputs.experts().get(fit.expert()).id())
                                .toList());
                assertThat(all.of(wanted.id(), role, 1, 2))
                        .isEqualTo(candidates.stream().skip(1).limit(2).toList());
            }
        }
    }

    /** What a lock is found to cost when the round is solved anew, which may be less than nothing: no best is proved. */
    private static Loss lost(RoundResult before, RoundInputs inputs, ManualChoice lock) {
        RoundResult after = solve(inputs, List.of(lock));
        return new Loss(before.filled() - after.filled(), before.points() - after.points());
    }

    @Test
    void solvingAnewWithALockNeverCostsLessThanTheLeastAndRarelyMoreThanTheMost() {
        int forced = 0;
        int dearer = 0;
        for (int seed = 0; seed < 40; seed++) {
            RoundInputs inputs = Rounds.random(seed, 5, 30);
            RoundResult before = solve(inputs, List.of());
            PlaceCandidates all = new PlaceCandidates(inputs, List.of(), before);
            Wanted wanted = inputs.requests().get(seed % 5);
            for (Role role : Wanted.PLACES) {
                for (PlaceCandidate one : all.of(wanted.id(), role, 0, 4)) {
                    ForcingCost cost = one.cost();
                    if (cost != null) {
                        ManualChoice lock = new ManualChoice(ManualChoice.Kind.LOCK, wanted.id(), role, one.profile());
                        Loss lost = lost(before, inputs, lock);
                        assertThat(lost)
                                .as("%s in %d", lock, seed)
                                .satisfiesAnyOf(
                                        it -> assertThat(it).isGreaterThanOrEqualTo(cost.atLeast()),
                                        it -> assertThat(it).isLessThan(Loss.NONE));
                        forced++;
                        dearer += lost.compareTo(cost.atMost()) > 0 ? 1 : 0;
                    }
                }
            }
        }
        assertThat(forced).isGreaterThan(50);
        assertThat(dearer).isLessThan(forced / 10);
    }

    @Test
    void saysWhoIsThereAndWhyOthersAreNot() {
        Map<Standing, Integer> seen = new EnumMap<>(Standing.class);
        for (int seed = 0; seed < 100; seed++) {
            RoundInputs inputs = Rounds.random(seed, 6, 9);
            List<ManualChoice> choices = kept(inputs);
            RoundResult result = solve(inputs, choices);
            PlaceCandidates all = new PlaceCandidates(inputs, choices, result);
            for (Wanted wanted : inputs.requests()) {
                for (Role role : Wanted.PLACES) {
                    for (PlaceCandidate one : all.of(wanted.id(), role, 0, 100)) {
                        check(inputs, choices, wanted, role, one);
                        seen.merge(one.standing(), 1, Integer::sum);
                    }
                }
            }
        }
        assertThat(seen.keySet()).contains(Standing.values());
    }

    /** The first candidate of every second place is locked, and the second forbidden, where that can be. */
    private static List<ManualChoice> kept(RoundInputs inputs) {
        List<ManualChoice> choices = new ArrayList<>();
        for (int r = 0; r < inputs.requests().size(); r++) {
            Wanted wanted = inputs.requests().get(r);
            Role role = Wanted.PLACES.get(r % 2);
            List<Fit> fits = wanted.of(role).candidates();
            for (int i = 0; i < Math.min(2, fits.size()); i++) {
                ManualChoice choice = new ManualChoice(
                        i == 0 ? ManualChoice.Kind.LOCK : ManualChoice.Kind.FORBID,
                        wanted.id(),
                        role,
                        inputs.experts().get(fits.get(i).expert()).id());
                choices.add(choice);
                if (!new ManualChoices(inputs, choices).conflicts().isEmpty()) {
                    choices.remove(choice);
                }
            }
        }
        return choices;
    }

    private static void check(
            RoundInputs inputs, List<ManualChoice> choices, Wanted wanted, Role role, PlaceCandidate one) {
        List<ManualChoice> more = new ArrayList<>(choices);
        more.add(new ManualChoice(ManualChoice.Kind.LOCK, wanted.id(), role, one.profile()));
        boolean possible = new ManualChoices(inputs, more).conflicts().isEmpty();
        boolean there =
                one.placed().stream().anyMatch(placed -> placed.request().equals(wanted.id()) && placed.role() == role);
        assertThat(one.standing() == Standing.PLACED).isEqualTo(there);
        if (!there) {
            assertThat(one.standing().canBeForced()).as(one.toString()).isEqualTo(possible);
        }
        if (one.standing() == Standing.BUSY) {
            assertThat(one.placed()).hasSize(one.capacity());
        }
        if (one.standing() == Standing.OUTBID) {
            assertThat(one.placed()).hasSizeLessThan(one.capacity());
            assertThat(Objects.requireNonNull(one.cost()).atLeast()).isGreaterThanOrEqualTo(Loss.NONE);
        }
    }
}
