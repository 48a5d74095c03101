package org.bole.round.domain;

import java.util.Arrays;

/**
 * How the points lie over the teams that have somebody; all zero where no team has. Quartiles are points that some team
 * has: the smallest that at least a quarter, a half and three quarters of the teams do not exceed (R. J. Hyndman, Y. Fan,
 * "Sample quantiles in statistical packages", The American Statistician 50(4), 1996, definition 1).
 *
 * @param teams that have somebody
 * @param least 0–10,000, as all points of a team
 */
public record PointSpread(
        int teams, int least, int lowerQuartile, int median, int upperQuartile, int most, double mean) {
    private static final int QUARTERS = 4;

    static PointSpread of(RoundResult result) {
        int[] points = result.teams().stream()
                .filter(team -> Served.members(team) > 0)
                .mapToInt(team -> team.points().total())
                .sorted()
                .toArray();
        if (points.length == 0) {
            return new PointSpread(0, 0, 0, 0, 0, 0, 0);
        }
        return new PointSpread(
                points.length,
                points[0],
                quartile(points, 1),
                quartile(points, 2),
                quartile(points, 3),
                points[points.length - 1],
                Arrays.stream(points).average().orElse(0));
    }

    private static int quartile(int[] sorted, int number) {
        return sorted[(number * sorted.length + QUARTERS - 1) / QUARTERS - 1];
    }
}
