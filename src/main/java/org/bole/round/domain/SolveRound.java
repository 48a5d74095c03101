package org.bole.round.domain;

import java.util.List;
import org.bole.team.domain.JointOutcome;
import org.bole.team.domain.JointTeams;
import org.bole.team.domain.JointTeams.Progress;

/** Forms the teams of a frozen round, then seats the students in them. Deterministic: the same inputs and choices give the same teams. */
public final class SolveRound {
    private SolveRound() {}

    /**
     * @param choices made by hand, in the order in which they were made: kept to
     * @throws IllegalArgumentException when the choices have conflicts
     */
    public static RoundResult solve(RoundInputs inputs, List<ManualChoice> choices, Progress progress) {
        ManualChoices manual = new ManualChoices(inputs, choices);
        List<ChoiceConflict> conflicts = manual.conflicts();
        if (!conflicts.isEmpty()) {
            throw new IllegalArgumentException("choices cannot be kept: " + conflicts);
        }
        RoundProblem problem = RoundProblem.of(inputs, manual);
        JointOutcome outcome =
                JointTeams.solve(problem.problem(), inputs.settings().effort(), progress);
        return RoundSeats.seat(inputs, manual, problem.result(outcome));
    }
}
