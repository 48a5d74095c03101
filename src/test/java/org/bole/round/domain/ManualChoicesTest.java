package org.bole.round.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.bole.round.domain.Rounds.forbid;
import static org.bole.round.domain.Rounds.lock;

import java.util.List;
import java.util.stream.IntStream;
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
            List.of(new Expert(Rounds.profile(0), 0, 1, 0), new Expert(Rounds.profile(1), 0, 2, 0)),
            List.of(wanted(0), wanted(1)));

    private static Wanted wanted(int number) {
        Places places = new Places(1, 2, List.of(new Fit(0, 9_000, new int[0]), new Fit(1, 8_000, new int[0])));
        return new Wanted(Rounds.request(number), 0, 0, places, places, Places.NONE);
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

    /** One request for two students of one team; its mentor takes one. Experts 2 and 3 are the students. */
    private static List<Kind> ofStudents(int students, ManualChoice... choices) {
        Places mentor = new Places(1, 1, List.of(new Fit(0, 9_000, new int[0])));
        Places commissioner = new Places(1, 1, List.of(new Fit(1, 9_000, new int[0])));
        Places talents = new Places(
                2,
                3,
                List.of(2, 3, 4).stream()
                        .map(expert -> new Fit(expert, 8_000, new int[0]))
                        .toList());
        List<Expert> experts = IntStream.range(0, 5)
                .mapToObj(number -> new Expert(Rounds.profile(number), 0, 1, number == 0 ? students : 2))
                .toList();
        RoundInputs inputs = new RoundInputs(
                "1.2",
                Settings.USUAL,
                experts,
                List.of(
                        new Wanted(Rounds.request(0), 0, 0, mentor, commissioner, talents),
                        new Wanted(Rounds.request(1), 0, 0, Places.NONE, commissioner, talents)));
        return new ManualChoices(inputs, List.of(choices))
                .conflicts().stream().map(ChoiceConflict::kind).toList();
    }

    @Test
    void locksStudentsBesideLockedMentorsOnly() {
        ManualChoice mentor = lock(0, Role.ENTERPRISE_MENTOR, 0);
        ManualChoice commissioner = lock(0, Role.TECH_COMMISSIONER, 1);
        ManualChoice student = lock(0, Role.TALENT, 2);
        assertThat(ofStudents(1, student)).containsExactly(Kind.NO_MENTORS);
        assertThat(ofStudents(1, student, mentor)).containsExactly(Kind.NO_MENTORS);
        assertThat(ofStudents(1, student, mentor, commissioner)).isEmpty();
        assertThat(ofStudents(1, mentor, commissioner, student, lock(0, Role.TALENT, 3)))
                .containsExactly(Kind.NO_MENTORS);
        assertThat(ofStudents(2, mentor, commissioner, student, lock(0, Role.TALENT, 3)))
                .isEmpty();
        assertThat(ofStudents(0, mentor, commissioner, student)).containsExactly(Kind.NO_MENTORS);
    }

    @Test
    void namesEveryConflictOfStudents() {
        ManualChoice mentor = lock(0, Role.ENTERPRISE_MENTOR, 0);
        ManualChoice commissioner = lock(0, Role.TECH_COMMISSIONER, 1);
        ManualChoice student = lock(0, Role.TALENT, 2);
        assertThat(ofStudents(3, mentor, commissioner, student, lock(0, Role.TALENT, 3), lock(0, Role.TALENT, 4)))
                .containsExactly(Kind.NO_SEAT);
        assertThat(ofStudents(2, mentor, commissioner, student, lock(1, Role.TALENT, 2)))
                .containsExactly(Kind.NO_CAPACITY);
        assertThat(ofStudents(2, lock(0, Role.TALENT, 0))).containsExactly(Kind.NO_CANDIDATE);
        assertThat(ofStudents(2, mentor, commissioner, student, forbid(0, Role.TALENT, 2)))
                .containsExactly(Kind.FORBIDDEN);
        assertThat(ofStudents(2, mentor, commissioner, student, forbid(0, null, 2)))
                .containsExactly(Kind.FORBIDDEN);
        assertThat(ofStudents(2, mentor, commissioner, student, forbid(0, Role.ENTERPRISE_MENTOR, 2)))
                .isEmpty();
    }

    @Test
    void refusesAChoiceWithoutMeaning() {
        assertThatThrownBy(() -> new ManualChoice(ManualChoice.Kind.LOCK, Rounds.request(0), null, Rounds.profile(0)))
                .hasMessageContaining("role");
    }
}
