package org.bole.profile.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProfileTest {
    @ParameterizedTest
    @EnumSource(Role.class)
    void aPersonWithoutRolesCanBeAnything(Role role) {
        assertThat(ProfileFixtures.polymerChemist().canBe(role)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"ENTERPRISE_MENTOR, false", "TECH_COMMISSIONER, true", "TALENT, false"})
    void aPersonWithRolesCanBeOnlyThose(Role role, boolean can) {
        Profile commissioner = ProfileFixtures.as(ProfileFixtures.polymerChemist(), Role.TECH_COMMISSIONER);
        assertThat(commissioner.canBe(role)).isEqualTo(can);
    }

    @Test
    void aPeriodOfOneDayHasOneDay() {
        LocalDate day = LocalDate.of(2026, 3, 1);
        assertThat(new Period(day, day).days()).isEqualTo(1);
    }

    @Test
    void aPeriodCountsBothEndsAndTheLeapDay() {
        assertThat(new Period(LocalDate.of(2028, 2, 28), LocalDate.of(2028, 3, 1)).days())
                .isEqualTo(3);
    }

    @Test
    void aPeriodCannotEndBeforeItBegins() {
        assertThatThrownBy(() -> new Period(LocalDate.of(2026, 3, 2), LocalDate.of(2026, 3, 1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("2026-03-01")
                .hasMessageContaining("2026-03-02");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\u3000", "\t\n"})
    void anOutputNeedsATitle(String title) {
        assertThatThrownBy(() -> new Output(OutputKind.PAPER, title, "text", null))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("PAPER");
    }

    @Test
    void cannotServeLessThanNoTeam() {
        assertThatThrownBy(() -> new Availability(List.of(), null, -1, null, null, List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("teams (-1)");
    }

    @Test
    void cannotLookAfterLessThanNoStudent() {
        assertThatThrownBy(() -> new Availability(List.of(), null, null, -1, null, List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("students (-1)");
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 32})
    void aMonthHasNoSuchNumberOfDays(int days) {
        assertThatThrownBy(() -> new Availability(List.of(), null, null, null, days, List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("daysPerMonth (%d)", days);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 31})
    void aMonthCanBeEmptyOrFull(int days) {
        assertThat(new Availability(List.of(), null, null, null, days, List.of()).daysPerMonth())
                .isEqualTo(days);
    }

    @Test
    void doesNotFollowChangesOfTheListsItWasGiven() {
        List<String> skills = new ArrayList<>(List.of("光刻胶"));
        Expertise expertise = new Expertise(null, null, skills, List.of(), List.of(), List.of());
        skills.clear();
        assertThat(expertise.skills()).containsExactly("光刻胶");
    }

    @Test
    void anOpenStandingIsVisibleAndConsenting() {
        assertThat(Standing.OPEN.visibility()).isEqualTo(Visibility.DISTRICT);
        assertThat(Standing.OPEN.consenting()).isTrue();
        assertThat(Standing.OPEN.ties()).isEmpty();
    }
}
