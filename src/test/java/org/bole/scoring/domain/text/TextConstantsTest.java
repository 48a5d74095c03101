package org.bole.scoring.domain.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;

class TextConstantsTest {
    private static final double AVERAGE = 20;

    @Property
    void oneMoreOccurrenceNeverCountsLess(
            @ForAll @IntRange(min = 1, max = 126) int count,
            @ForAll @IntRange(min = 1, max = 500) int length,
            @ForAll @DoubleRange(max = 1) double b) {
        TextConstants constants = new TextConstants(1.2, b, .6, .3, .3);
        assertThat(constants.frequency(count + 1, length, AVERAGE))
                .isGreaterThanOrEqualTo(constants.frequency(count, length, AVERAGE));
    }

    @Property
    void aLongerTextNeverCountsMore(
            @ForAll @IntRange(min = 1, max = 127) int count, @ForAll @IntRange(min = 1, max = 500) int length) {
        assertThat(TextConstants.CHOSEN.frequency(count, length + 1, AVERAGE))
                .isLessThan(TextConstants.CHOSEN.frequency(count, length, AVERAGE));
    }

    @Property
    void noNumberOfOccurrencesCountsMoreThanOneAndK(@ForAll @IntRange(min = 1) int count) {
        assertThat(TextConstants.saturated(count, .6)).isBetween(1.0, 1.6);
    }

    @Example
    void onceInATextOfAverageLengthCountsOne() {
        assertThat(TextConstants.CHOSEN.frequency(1, 20, AVERAGE)).isCloseTo(1, within(1e-12));
    }

    @Example
    void refusesAShareAboveOne() {
        assertThatThrownBy(() -> new TextConstants(1.2, 1.1, .6, .3, .3))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("b (1.1)");
    }
}
