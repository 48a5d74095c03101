package org.bole.assignment.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.List;
import org.bole.assignment.application.Answer.Status;
import org.bole.assignment.domain.Assigning;
import org.bole.assignment.domain.Assignment;
import org.bole.assignment.domain.Bottleneck;
import org.bole.assignment.domain.ForcedPair;
import org.bole.assignment.domain.ForcedPairs;
import org.bole.assignment.domain.Outcome;
import org.bole.assignment.domain.Problem;
import org.bole.assignment.domain.Relief;
import org.bole.assignment.domain.Reliefs;
import org.bole.assignment.domain.Shares;
import org.bole.assignment.domain.Shortage;

/** Solves a problem of assignment and says why places stay empty. Deterministic, without state. */
@ApplicationScoped
public class Solver {
    /** For more bottlenecks than that nobody would read what would help. */
    private static final int MOST_RELIEVED = 20;

    /** @throws IllegalArgumentException when the locked pairs alone are more than somebody or a group may have */
    public Answer solve(Question question) {
        Problem problem = question.problem();
        if (question.limits() != null) {
            return drawn(question, Shares.best(problem, question.limits()));
        }
        Outcome outcome = question.fair() ? Assigning.bestMinimum(problem) : Assigning.bestTotal(problem);
        Shortage shortage = new Shortage(problem, outcome.assignment());
        Status status = isFeasible(question, outcome.assignment())
                ? outcome.isBest() ? Status.OPTIMAL : Status.FEASIBLE
                : Status.INFEASIBLE;
        return answer(status, problem, outcome, shortage);
    }

    /**
     * What it would cost to force each pair that is not chosen.
     *
     * @param answer to a question for the greatest total, without lots
     * @return empty where nothing satisfies all constraints
     */
    public List<ForcedPair> notChosen(Question question, Answer answer) {
        return answer.status() == Status.INFEASIBLE
                ? List.of()
                : ForcedPairs.of(question.problem(), answer.outcome().assignment());
    }

    private static Answer answer(Status status, Problem problem, Outcome outcome, Shortage shortage) {
        List<Bottleneck> bottlenecks = shortage.bottlenecks();
        List<List<Relief>> reliefs = bottlenecks.stream()
                .limit(MOST_RELIEVED)
                .map(bottleneck -> Reliefs.of(problem, outcome.assignment(), bottleneck))
                .toList();
        return new Answer(status, outcome, null, shortage, bottlenecks, reliefs);
    }

    private static boolean isFeasible(Question question, Assignment assignment) {
        Problem problem = question.problem();
        return assignment.lacking(problem) == 0
                && (question.partial()
                        || Arrays.stream(assignment.missing(problem)).allMatch(missing -> missing == 0));
    }

    private Answer drawn(Question question, Shares shares) {
        Problem problem = question.problem();
        boolean feasible = shares.lacking(problem) == 0 && (question.partial() || shares.isFull(problem));
        if (!feasible) {
            Answer sure = solve(new Question(problem, false, question.partial(), null, question.seed()));
            return new Answer(
                    Status.INFEASIBLE, sure.outcome(), shares, sure.shortage(), sure.bottlenecks(), sure.reliefs());
        }
        Outcome outcome = Assigning.drawn(problem, shares, question.seed());
        return new Answer(
                Status.OPTIMAL, outcome, shares, new Shortage(problem, outcome.assignment()), List.of(), List.of());
    }
}
