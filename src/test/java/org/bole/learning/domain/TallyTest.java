package org.bole.learning.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.bole.learning.domain.Tally.Ordered;
import org.bole.learning.domain.Tally.Scored;
import org.junit.jupiter.api.Test;

class TallyTest {
    @Test
    void givesAPerfectRankingEverything() {
        Tally tally = Tally.ofLabels(List.of(new Scored(3, 900), new Scored(1, 500), new Scored(0, 100)));
        assertThat(tally).isEqualTo(new Tally(1, 1, 3, 3, 6, 0));
    }

    @Test
    void weighsAWrongPairByHowMuchItsLabelsDiffer() {
        Tally tally = Tally.ofLabels(List.of(new Scored(3, 100), new Scored(1, 500), new Scored(0, 50)));
        assertThat(tally.right()).isEqualTo(2);
        assertThat(tally.wrong()).isEqualTo(2);
        assertThat(tally.weight()).isEqualTo(6);
    }

    @Test
    void computesTheGainThatIsDiscountedByPlace() {
        // Ranked 1, 3, 0: (1 + 3/log2 3) / (3 + 1/log2 3).
        Tally tally = Tally.ofLabels(List.of(new Scored(3, 100), new Scored(1, 500), new Scored(0, 50)));
        assertThat(tally.ndcg()).isCloseTo(.796707, within(1e-6));
    }

    @Test
    void halvesPairsOfEqualPointsAndAveragesTheirGain() {
        Tally tally = Tally.ofLabels(List.of(new Scored(1, 500), new Scored(0, 500)));
        assertThat(tally.right()).isEqualTo(.5);
        assertThat(tally.wrong()).isEqualTo(.5);
        // Either order is as likely: (1 + 1/log2 3) / 2.
        assertThat(tally.ndcg()).isCloseTo(.815465, within(1e-6));
    }

    @Test
    void looksAtTenPlacesOnly() {
        List<Scored> list = new java.util.ArrayList<>();
        for (int i = 0; i < 12; i++) {
            list.add(new Scored(i == 11 ? 1 : 0, 1_000 - i));
        }
        assertThat(Tally.ofLabels(list).ndcg()).isZero();
    }

    @Test
    void hasNoGainWhereNobodyIsGood() {
        assertThat(Tally.ofLabels(List.of(new Scored(0, 5), new Scored(0, 3)))).isEqualTo(Tally.NOTHING);
        assertThat(Tally.ofLabels(List.of())).isEqualTo(Tally.NOTHING);
    }

    @Test
    void takesOrdersWithTheirWeights() {
        Tally tally = Tally.of(
                List.of(new Scored(1, 5), new Scored(0, 9)), List.of(new Ordered(5, 9, 2), new Ordered(9, 5, 3)));
        assertThat(tally.pairs()).isEqualTo(2);
        assertThat(tally.right()).isEqualTo(1);
        assertThat(tally.wrong() / tally.weight()).isEqualTo(.4);
    }
}
