package org.bole.learning.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExposureTest {
    @ParameterizedTest
    @CsvSource({"1,1", "2,2", "7,7", "10,10", "11,10", "2147483647,10"})
    void weighsAPlaceByHowSeldomItIsSeenUpToTheClip(int position, double weight) {
        assertThat(Exposure.USUAL.weight(position)).isEqualTo(weight);
    }

    @Test
    void weighsEveryPlaceTheSameWithoutCorrection() {
        assertThat(Exposure.NONE.weight(17)).isEqualTo(1);
        assertThat(Exposure.NONE.weight(3, 40)).isEqualTo(1);
    }

    @Test
    void clipsTheProductAndNotItsFactors() {
        assertThat(Exposure.USUAL.weight(2, 4)).isEqualTo(8);
        assertThat(Exposure.USUAL.weight(20, 4)).isEqualTo(10);
        assertThat(Exposure.USUAL.weight(null, 4)).isEqualTo(4);
        assertThat(Exposure.USUAL.weight((Integer) null, null)).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(doubles = {-.1, 3.1, Double.NaN})
    void refusesOtherExponents(double exponent) {
        assertThatThrownBy(() -> new Exposure(exponent, 10)).hasMessageContaining("exponent");
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, .9, Double.NaN, Double.POSITIVE_INFINITY})
    void refusesOtherClips(double most) {
        assertThatThrownBy(() -> new Exposure(1, most)).hasMessageContaining("mostWeight");
    }
}
