package org.bole.round.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bole.round.domain.Rounds.forbid;
import static org.bole.round.domain.Rounds.lock;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.bole.profile.domain.Role;
import org.bole.round.domain.RoundInputs.Expert;
import org.bole.round.domain.RoundInputs.Fit;
import org.bole.round.domain.RoundInputs.Places;
import org.bole.round.domain.RoundInputs.Wanted;
import org.bole.round.domain.Shortfall.Place;
import org.bole.round.domain.Shortfall.Remedy;
import org.junit.jupiter.api.Test;

class ShortfallTest {
    /** Three requests for one mentor each; the one mentor takes one team, and a second one knows the last request only. */
    private static final RoundInputs INPUTS = new RoundInputs(
            "1.2",
            Settings.USUAL,
            List.of(new Expert(Rounds.profile(0), 0, 1, 0), new Expert(Rounds.profile(1), 0, 1, 0)),
            List.of(wanted(0, 0), wanted(1, 0), wanted(2, 0, 1), nobody(3)));

    private static Wanted wanted(int number, int... experts) {
        List<Fit> fits = Arrays.stream(experts)
                .mapToObj(expert -> new Fit(expert, 5_000, new int[0]))
                .toList();
        return new Wanted(Rounds.request(number), 0, 0, new Places(1, fits.size(), fits), Places.NONE, Places.NONE);
    }

    private static Wanted nobody(int number) {
        return new Wanted(Rounds.request(number), 0, 0, Places.NONE, new Places(2, 0, List.of()), Places.NONE);
    }

    private static Place mentor(int request) {
        return new Place(Rounds.request(request), Role.ENTERPRISE_MENTOR);
    }

    @Test
    void namesWhoCompetesForWhomAndWhatWouldHelp() {
        assertThat(Shortfall.of(INPUTS, List.of()))
                .containsExactly(
                        new Shortfall(
                                List.of(mentor(0), mentor(1)),
                                2,
                                1,
                                List.of(Rounds.profile(0)),
                                List.of(new Remedy(Rounds.profile(0), 1, 2, 1))),
                        new Shortfall(
                                List.of(new Place(Rounds.request(3), Role.TECH_COMMISSIONER)),
                                2,
                                2,
                                List.of(),
                                List.of()));
    }

    @Test
    void countsWhatWasDecidedByHand() {
        List<ManualChoice> choices = List.of(lock(0, Role.ENTERPRISE_MENTOR, 0), forbid(2, Role.ENTERPRISE_MENTOR, 1));
        assertThat(Shortfall.of(INPUTS, choices))
                .first()
                .isEqualTo(new Shortfall(
                        List.of(mentor(1), mentor(2)),
                        2,
                        2,
                        List.of(Rounds.profile(0)),
                        List.of(new Remedy(Rounds.profile(0), 1, 3, 2))));
    }

    @Test
    void foretellsHowManyPlacesStayEmptyAndWhatTheRemediesFill() {
        int helped = 0;
        for (int seed = 0; seed < 150; seed++) {
            RoundInputs inputs = Rounds.random(seed, 8, 10);
            List<Shortfall> shortfalls = Shortfall.of(inputs, List.of());
            RoundResult result = SolveRound.solve(inputs, List.of(), (done, total) -> {});
            int missing = shortfalls.stream().mapToInt(Shortfall::missing).sum();
            // Tighter than what the solver knows: nobody takes two seats of one role in one request.
            assertThat(result.places() - missing).isBetween(result.filled(), result.mostFilled());
            for (Shortfall shortfall : shortfalls) {
                int fills =
                        shortfall.remedies().stream().mapToInt(Remedy::fills).sum();
                assertThat(fills).isLessThanOrEqualTo(shortfall.missing());
                RoundInputs raised = with(inputs, shortfall.remedies());
                int after = Shortfall.of(raised, List.of()).stream()
                        .mapToInt(Shortfall::missing)
                        .sum();
                assertThat(after).isEqualTo(missing - fills);
                helped += fills;
            }
        }
        assertThat(helped).isGreaterThan(50);
    }

    private static RoundInputs with(RoundInputs inputs, List<Remedy> remedies) {
        List<Expert> experts = new ArrayList<>(inputs.experts());
        for (Remedy remedy : remedies) {
            experts.replaceAll(expert -> expert.id().equals(remedy.profile())
                    ? new Expert(expert.id(), expert.version(), remedy.to(), expert.students())
                    : expert);
        }
        return new RoundInputs(inputs.model(), inputs.settings(), experts, inputs.requests());
    }
}
