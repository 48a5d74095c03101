package org.bole.scoring.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.bole.scoring.domain.Evidence.TrackRecordEvidence;
import org.bole.scoring.domain.text.Bag;
import org.bole.scoring.domain.text.TextUnit;
import org.bole.taxonomy.domain.TextLanguage;
import org.junit.jupiter.api.Test;

class TrackRecordTest {
    private static List<TextUnit> outputs(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> new TextUnit(i, TextLanguage.CHINESE, Bag.EMPTY, null))
                .toList();
    }

    private static double value(double... relevance) {
        return TrackRecord.value(outputs(relevance.length), relevance, EvidenceSink.NONE);
    }

    @Test
    void noOutputIsNoRecord() {
        assertThat(value()).isZero();
    }

    @Test
    void oneOutputCountsItsRelevanceCubed() {
        assertThat(value(.3)).isEqualTo(.027, within(1e-12));
    }

    @Test
    void twoOutputsAddUpLikeChances() {
        assertThat(value(.5, .5)).isEqualTo(.234375, within(1e-12));
    }

    @Test
    void irrelevantOutputsAddNothing() {
        assertThat(value(.3, 0, 0)).isEqualTo(value(.3));
    }

    @Test
    void numbersAloneNeverMakeItComplete() {
        assertThat(value(DoubleStream.generate(() -> .22).limit(500).toArray())).isBetween(.99, 1d);
        assertThat(value(DoubleStream.generate(() -> .22).limit(50).toArray())).isLessThan(.7);
    }

    @Test
    void theSummaryIsNoOutput() {
        EvidenceSink.Collected sink = new EvidenceSink.Collected();
        List<TextUnit> units = List.of(
                new TextUnit(TextUnit.SUMMARY, TextLanguage.CHINESE, Bag.EMPTY, null),
                new TextUnit(0, TextLanguage.CHINESE, Bag.EMPTY, null));
        assertThat(TrackRecord.value(units, new double[] {.9, .2}, sink)).isEqualTo(.008, within(1e-12));
        assertThat(sink.all()).containsExactly(new TrackRecordEvidence(1, 1));
    }

    @Test
    void countsTheOutputsThatBearOnTheRequest() {
        EvidenceSink.Collected sink = new EvidenceSink.Collected();
        TrackRecord.value(outputs(4), new double[] {.5, .1, .09, 0}, sink);
        assertThat(sink.all()).containsExactly(new TrackRecordEvidence(2, 4));
    }
}
