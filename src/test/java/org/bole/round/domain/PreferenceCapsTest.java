package org.bole.round.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PreferenceCapsTest {
    @Test
    void givesEachRankAnEqualStepLess() {
        assertThat(IntStream.rangeClosed(1, 5).map(PreferenceCaps.USUAL::gain))
                .containsExactly(500, 400, 300, 200, 100);
        assertThat(IntStream.rangeClosed(1, 3).map(new PreferenceCaps(3, 3, 500)::gain))
                .containsExactly(500, 333, 166);
        assertThat(new PreferenceCaps(5, 3, 0).gain(1)).isZero();
    }

    /** All caps there are: no list gives more than P (M + 1) / 2, and nothing more than P. */
    @Test
    void keepsEveryListWithinItsBound() {
        for (int most = 1; most <= PreferenceCaps.MOST_LISTED; most++) {
            for (int points = 0; points <= PreferenceCaps.MOST_POINTS; points++) {
                PreferenceCaps caps = new PreferenceCaps(most, 0, points);
                int sum = 0;
                int before = points;
                for (int rank = 1; rank <= most; rank++) {
                    int gain = caps.gain(rank);
                    if (gain < 0 || gain > before) {
                        throw new AssertionError("%s gives %d at %d, %d before".formatted(caps, gain, rank, before));
                    }
                    before = gain;
                    sum += gain;
                }
                if (caps.gain(1) != points || 2 * sum > points * (most + 1)) {
                    throw new AssertionError("%s gives %d in all".formatted(caps, sum));
                }
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"0, 3, 500", "21, 3, 500", "5, -1, 500", "5, 21, 500", "5, 3, -1", "5, 3, 2001"})
    void refusesWhatIsOutOfRange(int ranked, int excluded, int points) {
        assertThatThrownBy(() -> new PreferenceCaps(ranked, excluded, points)).hasMessageContaining("must be in");
    }

    @Test
    void knowsNoRankBeyondTheCap() {
        assertThatThrownBy(() -> PreferenceCaps.USUAL.gain(0)).hasMessageContaining("rank (0)");
        assertThatThrownBy(() -> PreferenceCaps.USUAL.gain(6)).hasMessageContaining("rank (6) must be in 1..5");
    }
}
