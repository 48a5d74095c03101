package org.bole.round.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.IntStream;
import org.bole.round.domain.RoundInputs.Expert;
import org.bole.round.domain.RoundInputs.Fit;
import org.bole.round.domain.RoundInputs.Places;
import org.bole.round.domain.RoundInputs.Wanted;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RoundInputsTest {
    private static Places places(int seats) {
        return new Places(seats, 0, List.of());
    }

    private static Wanted wanted(int mentors, int commissioners, Places talents) {
        return new Wanted(Rounds.request(1), 0, 0, places(mentors), places(commissioners), talents);
    }

    @ParameterizedTest
    @CsvSource({"1, 1, 3, 3", "2, 1, 3, 2;1", "1, 3, 2, 1;1;0", "0, 2, 4, 2;2", "2, 0, 0, 0;0"})
    void spreadsSeatsOverTheTeams(int mentors, int commissioners, int talents, String seats) {
        Wanted wanted = wanted(mentors, commissioners, places(talents));
        assertThat(IntStream.rangeClosed(1, wanted.teams()).mapToObj(team -> String.valueOf(wanted.talentSeats(team))))
                .containsExactly(seats.split(";"));
    }

    @Test
    void refusesWhatCannotBe() {
        assertThatThrownBy(() -> wanted(0, 0, places(1))).hasMessageContaining("1 talents need a mentor");
        Places talents = new Places(1, 1, List.of(new Fit(7, 100, new int[0])));
        Expert expert = new Expert(Rounds.profile(0), 0, 1, 1);
        assertThatThrownBy(
                        () -> new RoundInputs("1.2", Settings.USUAL, List.of(expert), List.of(wanted(1, 0, talents))))
                .hasMessageContaining("candidate (7) must be one of 1 experts");
        assertThatThrownBy(() -> new Expert(Rounds.profile(0), 0, 1, -1)).hasMessageContaining("students (-1)");
    }
}
