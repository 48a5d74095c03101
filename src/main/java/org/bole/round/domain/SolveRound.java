package org.bole.round.domain;

import java.util.List;
import org.bole.team.domain.JointOutcome;
import org.bole.team.domain.JointTeams;
import org.bole.team.domain.JointTeams.Budget;
import org.bole.team.domain.JointTeams.Progress;
import org.jspecify.annotations.Nullable;

/**
 * Forms the teams of a frozen round, then seats the students in them. Deterministic: the same inputs, choices and number of
 * steps give the same teams.
 */
public final class SolveRound {
    private SolveRound() {}

    /**
     * A solution.
     *
     * @param stopped after how many steps the budget was spent; null where it lasted
     */
    public record Solved(RoundResult result, @Nullable Integer stopped) {}

    /**
     * @param choices made by hand, in the order in which they were made: kept to
     * @throws IllegalArgumentException when the choices have conflicts
     */
    public static RoundResult solve(RoundInputs inputs, List<ManualChoice> choices, Progress progress) {
        return within(Budget.UNLIMITED, inputs, choices, progress).result();
    }

    /** As {@link #solve}; content with what there is when the budget is spent. */
    public static Solved within(Budget budget, RoundInputs inputs, List<ManualChoice> choices, Progress progress) {
        ManualChoices manual = new ManualChoices(inputs, choices);
        List<ChoiceConflict> conflicts = manual.conflicts();
        if (!conflicts.isEmpty()) {
            throw new IllegalArgumentException("choices cannot be kept: " + conflicts);
        }
        RoundProblem problem = RoundProblem.of(inputs, manual);
        // Students are seated within the last step.
        int[] steps = new int[2];
        JointOutcome outcome = JointTeams.solve(
                problem.problem(),
                inputs.settings().effort(),
                (done, total) -> {
                    steps[0] = done;
                    steps[1] = total;
                    progress.report(done, total);
                },
                budget);
        RoundResult seated =
                RoundSeats.seat(inputs, manual, problem.result(outcome), () -> progress.report(steps[0], steps[1]));
        return new Solved(seated, outcome.stopped());
    }
}
