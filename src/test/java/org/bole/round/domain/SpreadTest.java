package org.bole.round.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;
import static org.bole.round.domain.Rounds.profile;
import static org.bole.round.domain.Rounds.request;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.bole.team.domain.TeamPoints;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SpreadTest {
    /** The Gini coefficient is half the mean difference between any two, in means. */
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 10, 57})
    void giniIsTheMeanDifference(int people) {
        SplittableRandom lots = new SplittableRandom(people);
        for (int again = 0; again < 20; again++) {
            int[] loads = lots.ints(people, 0, 5).toArray();
            double differences = 0;
            for (int one : loads) {
                for (int other : loads) {
                    differences += Math.abs(one - other);
                }
            }
            int sum = Arrays.stream(loads).sum();
            double expected = sum == 0 ? 0 : differences / (2.0 * people * sum);
            assertThat(LoadDistribution.gini(loads)).isEqualTo(expected, offset(1e-12));
        }
    }

    @Test
    void giniIsNothingForEqualLoadsAndForNone() {
        assertThat(LoadDistribution.gini(new int[] {2, 2, 2})).isZero();
        assertThat(LoadDistribution.gini(new int[0])).isZero();
        assertThat(LoadDistribution.gini(new int[] {0, 0})).isZero();
        assertThat(LoadDistribution.gini(new int[] {0, 0, 0, 4})).isEqualTo(.75);
    }

    /** Quartiles are the smallest points that so many quarters of the teams do not exceed. */
    @Test
    void quartilesAreThoseOfTheirDefinition() {
        SplittableRandom lots = new SplittableRandom(1);
        for (int teams = 1; teams < 40; teams++) {
            int[] points = lots.ints(teams, 0, 30).toArray();
            PointSpread spread = PointSpread.of(result(points));
            assertThat(spread.lowerQuartile()).isEqualTo(quantile(points, 1));
            assertThat(spread.median()).isEqualTo(quantile(points, 2));
            assertThat(spread.upperQuartile()).isEqualTo(quantile(points, 3));
            assertThat(spread.least()).isEqualTo(Arrays.stream(points).min().orElseThrow());
            assertThat(spread.most()).isEqualTo(Arrays.stream(points).max().orElseThrow());
            assertThat(spread.teams()).isEqualTo(teams);
        }
    }

    private static int quantile(int[] points, int quarters) {
        return Arrays.stream(points)
                .filter(most ->
                        4 * Arrays.stream(points).filter(one -> one <= most).count() >= (long) quarters * points.length)
                .min()
                .orElseThrow();
    }

    @Test
    void teamsWithoutAnybodyDoNotCount() {
        List<RoundTeam> teams = new ArrayList<>(result(new int[] {5, 9}).teams());
        teams.add(new RoundTeam(request(9), 1, null, null, new TeamPoints(0, 0, 0), List.of()));
        PointSpread spread = PointSpread.of(new RoundResult(teams, 3, 2, 2, 14, 14, RoundResult.Seats.NONE));
        assertThat(spread).isEqualTo(new PointSpread(2, 5, 5, 5, 9, 9, 7));
        RoundResult nobody = new RoundResult(List.of(teams.get(2)), 1, 0, 0, 0, 0, RoundResult.Seats.NONE);
        assertThat(PointSpread.of(nobody)).isEqualTo(new PointSpread(0, 0, 0, 0, 0, 0, 0));
    }

    private static RoundResult result(int[] points) {
        List<RoundTeam> teams = new ArrayList<>();
        for (int team = 0; team < points.length; team++) {
            teams.add(new RoundTeam(
                    request(team), 1, profile(team), null, new TeamPoints(points[team], 0, 0), List.of()));
        }
        int sum = Arrays.stream(points).sum();
        return new RoundResult(teams, points.length, points.length, points.length, sum, sum, RoundResult.Seats.NONE);
    }
}
