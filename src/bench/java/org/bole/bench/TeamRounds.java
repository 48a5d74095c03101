package org.bole.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.util.Arrays;
import java.util.Locale;
import org.bole.assignment.domain.Assigning;
import org.bole.team.domain.JointOutcome;
import org.bole.team.domain.JointTeams;
import org.bole.team.domain.JointTeams.Effort;
import org.bole.team.domain.TeamProblem;

/**
 * How close the teams of a whole round come to the upper bound, and how long that takes, on generated rounds ({@link
 * GeneratedRound}); beside them, both places filled optimally, but each for itself. Prints a table; run it with
 * {@code -Xmx1g} to see that the memory suffices.
 */
public final class TeamRounds {
    private static final int ROUNDS = 3;
    private static final double MEBIBYTE = 1 << 20;

    private TeamRounds() {}

    public static void main(String[] words) {
        Report report = new Report(
                "Teams of a round, median of " + ROUNDS,
                "requests × experts × choices for each place",
                "places for the demand",
                "filled",
                "points",
                "bound",
                "gap",
                "seconds",
                "places filled each for itself",
                "heap, most");
        JointTeams.solve(GeneratedRound.of(500, 2.0), new Effort(1, 100), (done, total) -> {});
        measure(report, 1_000, 2.0);
        measure(report, 1_000, 1.1);
        measure(report, 10_000, 2.0);
        measure(report, 10_000, 1.1);
        System.out.print(report.markdown());
    }

    private static void measure(Report report, int requests, double supply) {
        TeamProblem problem = GeneratedRound.of(requests, supply);
        double[] seconds = new double[ROUNDS];
        resetPeaks();
        JointOutcome outcome = timed(problem, seconds, 0);
        for (int round = 1; round < ROUNDS; round++) {
            outcome = timed(problem, seconds, round);
        }
        double heap = peak() / MEBIBYTE;
        Arrays.sort(seconds);
        long apart = GeneratedRound.eachForItself(problem, Assigning::bestTotal);
        String gap = String.format(Locale.ROOT, "%.4f %%", 100 * outcome.gap());
        report.row(
                String.format(
                        Locale.ROOT, "%,d × %,d × %d", requests, problem.capacity().length, GeneratedRound.CHOICES),
                String.format(Locale.ROOT, "%.0f %%", 100 * supply),
                String.format(Locale.ROOT, "%,d of %,d", outcome.teams().filled(), outcome.mostFilled()),
                Report.count(outcome.points()),
                Report.count(outcome.bound()),
                gap,
                String.format(Locale.ROOT, "%.2f", seconds[ROUNDS / 2]),
                String.format(Locale.ROOT, "%.1f %% less", 100.0 * (outcome.points() - apart) / outcome.points()),
                Report.count(heap) + " MiB");
        Progress.say("%d requests, supply %.1f: gap %s in %.2f s", requests, supply, gap, seconds[ROUNDS / 2]);
    }

    private static JointOutcome timed(TeamProblem problem, double[] seconds, int round) {
        long begin = System.nanoTime();
        JointOutcome outcome = JointTeams.solve(problem, new Effort(1, Effort.USUAL_STEPS), (done, total) -> {});
        seconds[round] = (System.nanoTime() - begin) / 1e9;
        return outcome;
    }

    private static void resetPeaks() {
        ManagementFactory.getMemoryPoolMXBeans().forEach(MemoryPoolMXBean::resetPeakUsage);
    }

    private static double peak() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .mapToLong(pool -> pool.getPeakUsage().getUsed())
                .sum();
    }
}
