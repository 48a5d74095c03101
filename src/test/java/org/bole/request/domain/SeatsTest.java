package org.bole.request.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.bole.profile.domain.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class SeatsTest {
    private static final Seats DUAL_MENTORS = new Seats(1, 2, 3, MentorSource.ANY);

    @ParameterizedTest
    @CsvSource({"ENTERPRISE_MENTOR, 1", "TECH_COMMISSIONER, 2", "TALENT, 3"})
    void countsSeatsByRole(Role role, int seats) {
        assertThat(DUAL_MENTORS.of(role)).isEqualTo(seats);
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void offersEveryRoleWhenNoSeatIsStated(Role role) {
        assertThat(Seats.NOT_STATED.offers(role)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"ENTERPRISE_MENTOR, false", "TECH_COMMISSIONER, false", "TALENT, true"})
    void offersOnlyTheRolesThatItNames(Role role, boolean offered) {
        assertThat(new Seats(0, 0, 2, MentorSource.ANY).offers(role)).isEqualTo(offered);
    }

    @ParameterizedTest
    @CsvSource({"-1, 0, 0", "0, -1, 0", "0, 0, -1"})
    void refusesLessThanNoSeat(int mentors, int commissioners, int talents) {
        assertThatThrownBy(() -> new Seats(mentors, commissioners, talents, MentorSource.OWN))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("-1");
    }

    @Test
    void namesItsMentorSource() {
        assertThat(Seats.NOT_STATED.mentorSource()).isEqualTo(MentorSource.ANY);
    }
}
