package org.bole.round.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bole.round.domain.Rounds.forbid;

import java.util.List;
import org.bole.profile.domain.Role;
import org.bole.round.domain.RoundInputs.Expert;
import org.bole.round.domain.RoundInputs.Fit;
import org.bole.round.domain.RoundInputs.Places;
import org.bole.round.domain.RoundInputs.Wanted;
import org.bole.round.domain.UnfilledPlace.Reason;
import org.junit.jupiter.api.Test;

class UnfilledPlaceTest {
    /** Two requests for one mentor each, one mentor with time for one; and nobody for a commissioner. */
    private static final RoundInputs INPUTS = new RoundInputs(
            "1.2",
            Settings.USUAL,
            List.of(new Expert(Rounds.profile(0), 0, 1, 0)),
            List.of(wanted(0, 9_000, 1), wanted(1, 8_000, 0)));

    private static Wanted wanted(int number, int points, int commissioners) {
        return new Wanted(
                Rounds.request(number),
                0,
                0,
                new Places(1, 3, List.of(new Fit(0, points, new int[0]))),
                new Places(commissioners, 0, List.of()),
                Places.NONE);
    }

    private static List<UnfilledPlace> unfilled(ManualChoice... choices) {
        RoundResult result = SolveRound.solve(INPUTS, List.of(choices), (done, total) -> {});
        return UnfilledPlace.of(INPUTS, List.of(choices), result);
    }

    @Test
    void saysWhyEachPlaceIsEmpty() {
        assertThat(unfilled(forbid(0, Role.ENTERPRISE_MENTOR, 0)))
                .containsExactly(
                        new UnfilledPlace(Rounds.request(0), 1, Role.ENTERPRISE_MENTOR, Reason.ALL_FORBIDDEN, 0, 3, 0),
                        new UnfilledPlace(
                                Rounds.request(0), 1, Role.TECH_COMMISSIONER, Reason.NOBODY_ELIGIBLE, 0, 0, 0));
    }

    @Test
    void saysThatEverybodyWasExcluded() {
        RoundInputs inputs = new RoundInputs(
                "1.2",
                Settings.USUAL,
                List.of(),
                List.of(new Wanted(Rounds.request(0), 0, 0, new Places(1, 3, 2, List.of()), Places.NONE, Places.NONE)));
        RoundResult result = SolveRound.solve(inputs, List.of(), (done, total) -> {});
        assertThat(UnfilledPlace.of(inputs, List.of(), result))
                .containsExactly(
                        new UnfilledPlace(Rounds.request(0), 1, Role.ENTERPRISE_MENTOR, Reason.ALL_EXCLUDED, 0, 3, 2));
    }

    /** Two students for two seats; the mentor takes so many. */
    private static List<Reason> ofSeats(int seats, int limit, int mentors, ManualChoice... choices) {
        Places mentor = new Places(1, 1, mentors == 0 ? List.of() : List.of(new Fit(0, 9_000, new int[0])));
        Places talents = new Places(seats, 2, List.of(new Fit(1, 5_000, new int[0]), new Fit(2, 4_000, new int[0])));
        RoundInputs inputs = new RoundInputs(
                "1.2",
                Settings.USUAL,
                List.of(
                        new Expert(Rounds.profile(0), 0, 1, limit),
                        new Expert(Rounds.profile(1), 0, 1, 0),
                        new Expert(Rounds.profile(2), 0, 1, 0)),
                List.of(new Wanted(Rounds.request(0), 0, 0, mentor, Places.NONE, talents)));
        RoundResult result = SolveRound.solve(inputs, List.of(choices), (done, total) -> {});
        return UnfilledPlace.of(inputs, List.of(choices), result).stream()
                .filter(place -> place.role() == Role.TALENT)
                .map(UnfilledPlace::reason)
                .toList();
    }

    @Test
    void saysWhyEachSeatIsEmpty() {
        assertThat(ofSeats(2, 2, 1)).isEmpty();
        assertThat(ofSeats(3, 3, 1)).containsExactly(Reason.ALL_TAKEN);
        assertThat(ofSeats(2, 1, 1)).containsExactly(Reason.MENTORS_FULL);
        assertThat(ofSeats(2, 2, 0)).containsExactly(Reason.MENTOR_MISSING, Reason.MENTOR_MISSING);
        assertThat(ofSeats(1, 2, 1, forbid(0, Role.TALENT, 1), forbid(0, null, 2)))
                .containsExactly(Reason.ALL_FORBIDDEN);
    }

    @Test
    void saysThatEverybodyIsTaken() {
        assertThat(unfilled()).extracting(UnfilledPlace::reason).contains(Reason.ALL_TAKEN, Reason.NOBODY_ELIGIBLE);
        assertThat(unfilled()).hasSize(2);
    }
}
