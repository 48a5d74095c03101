package org.bole.round.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.bole.round.domain.Rounds.forbid;
import static org.bole.round.domain.Rounds.lock;

import java.util.List;
import org.bole.profile.domain.Role;
import org.bole.round.domain.ChoiceConflict.Kind;
import org.bole.round.domain.RoundInputs.Expert;
import org.bole.round.domain.RoundInputs.Fit;
import org.bole.round.domain.RoundInputs.Places;
import org.bole.round.domain.RoundInputs.Wanted;
import org.junit.jupiter.api.Test;

class ManualChoicesTest {
    /** Two requests with one team each; expert 0 can be in one team, expert 1 in two, and both take either place. */
    private static final RoundInputs INPUTS = new RoundInputs(
            "1.2",
            Settings.USUAL,
            List.of(new Expert(Rounds.profile(0), 0, 1), new Expert(Rounds.profile(1), 0, 2)),
            List.of(wanted(0), wanted(1)));

    private static Wanted wanted(int number) {
        Places places = new Places(1, 2, List.of(new Fit(0, 9_000, new int[0]), new Fit(1, 8_000, new int[0])));
        return new Wanted(Rounds.request(number), 0, 0, places, places);
    }

    private static List<Kind> kinds(ManualChoice... choices) {
        return new ManualChoices(INPUTS, List.of(choices))
                .conflicts().stream().map(ChoiceConflict::kind).toList();
    }

    @Test
    void keepsWhatFits() {
        assertThat(kinds(
                        lock(0, Role.ENTERPRISE_MENTOR, 0),
                        lock(0, Role.TECH_COMMISSIONER, 1),
                        lock(1, Role.ENTERPRISE_MENTOR, 1),
                        forbid(1, null, 0)))
                .isEmpty();
    }

    @Test
    void countsAChoiceMadeTwiceOnce() {
        assertThat(kinds(lock(0, Role.ENTERPRISE_MENTOR, 0), lock(0, Role.ENTERPRISE_MENTOR, 0)))
                .isEmpty();
    }

    @Test
    void namesEveryConflict() {
        assertThat(kinds(lock(7, Role.ENTERPRISE_MENTOR, 0), lock(0, Role.ENTERPRISE_MENTOR, 7)))
                .containsExactly(Kind.NO_SUCH_REQUEST, Kind.NO_CANDIDATE);
        assertThat(kinds(forbid(7, null, 0))).containsExactly(Kind.NO_SUCH_REQUEST);
        assertThat(kinds(lock(0, Role.ENTERPRISE_MENTOR, 0), forbid(0, null, 0)))
                .containsExactly(Kind.FORBIDDEN);
        assertThat(kinds(lock(0, Role.ENTERPRISE_MENTOR, 0), forbid(0, Role.TECH_COMMISSIONER, 0)))
                .isEmpty();
        assertThat(kinds(lock(0, Role.ENTERPRISE_MENTOR, 0), lock(0, Role.ENTERPRISE_MENTOR, 1)))
                .containsExactly(Kind.NO_SEAT);
        assertThat(kinds(lock(0, Role.ENTERPRISE_MENTOR, 0), lock(1, Role.ENTERPRISE_MENTOR, 0)))
                .containsExactly(Kind.NO_CAPACITY);
        assertThat(kinds(lock(0, Role.ENTERPRISE_MENTOR, 1), lock(0, Role.TECH_COMMISSIONER, 1)))
                .containsExactly(Kind.TWICE);
    }

    @Test
    void refusesAChoiceWithoutMeaning() {
        assertThatThrownBy(() -> new ManualChoice(ManualChoice.Kind.LOCK, Rounds.request(0), null, Rounds.profile(0)))
                .hasMessageContaining("role");
        assertThatThrownBy(() -> lock(0, Role.TALENT, 0)).hasMessageContaining("TALENT");
    }
}
