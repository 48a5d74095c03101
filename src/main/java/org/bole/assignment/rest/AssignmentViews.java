package org.bole.assignment.rest;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.bole.assignment.application.Answer;
import org.bole.assignment.application.Answer.Status;
import org.bole.assignment.domain.Assignment;
import org.bole.assignment.domain.ForcedPair;
import org.bole.assignment.domain.Outcome;
import org.bole.assignment.domain.Prices;
import org.bole.assignment.domain.Problem;
import org.bole.assignment.domain.Shares;
import org.bole.assignment.rest.AssignmentCall.Objective;
import org.bole.assignment.rest.AssignmentCall.PairToUse;
import org.bole.assignment.rest.AssignmentView.AssignedPair;
import org.bole.assignment.rest.AssignmentView.Certificate;
import org.bole.assignment.rest.AssignmentView.NotChosenPair;
import org.bole.assignment.rest.AssignmentView.Price;
import org.bole.assignment.rest.AssignmentView.ProbablePair;
import org.jspecify.annotations.Nullable;

/** Shows what the solver says by the ids of the call, in the order of the call. */
final class AssignmentViews {
    private final AssignmentCall call;
    private final AssignmentPlan plan;
    private final Answer answer;

    private final @Nullable List<ForcedPair> notChosen;

    /** @param notChosen null where nobody asks */
    AssignmentViews(AssignmentCall call, AssignmentPlan plan, Answer answer, @Nullable List<ForcedPair> notChosen) {
        this.notChosen = notChosen;
        this.call = call;
        this.plan = plan;
        this.answer = answer;
    }

    /** Nothing was solved, because locked pairs contradict other constraints. */
    static AssignmentView contradictory(AssignmentPlan plan, Locks locks) {
        return new AssignmentView(
                Status.INFEASIBLE,
                null,
                null,
                null,
                null,
                null,
                places(plan.question().problem()),
                0,
                List.of(),
                List.of(),
                locks.conflicts(),
                locks.suggestions(),
                null,
                null,
                null);
    }

    private static int places(Problem problem) {
        return Arrays.stream(problem.requests().most()).sum();
    }

    AssignmentView view() {
        Problem problem = plan.question().problem();
        Outcome outcome = answer.outcome();
        Reasons reasons = new Reasons(plan, answer);
        boolean has = answer.status() != Status.INFEASIBLE;
        Assignment assignment = outcome.assignment();
        return new AssignmentView(
                answer.status(),
                has ? outcome.total() : null,
                has ? outcome.upperBound() : null,
                has && answer.shares() != null ? answer.shares().expectedTotal(problem) : null,
                has ? outcome.minimum() : null,
                has && call.objective() == Objective.FAIR ? outcome.minimumBound() : null,
                places(problem),
                has ? assignment.used().cardinality() : 0,
                has ? assignments(assignment) : List.of(),
                reasons.unfilled(),
                has ? List.of() : reasons.conflicts(),
                reasons.suggestions(),
                probabilities(answer.shares()),
                has && Boolean.TRUE.equals(call.certificate()) && call.objective() == Objective.TOTAL
                        ? certificate(outcome.prices())
                        : null,
                notChosen());
    }

    private List<AssignedPair> assignments(Assignment assignment) {
        return assignment.used().stream()
                .map(pair -> plan.places()[pair])
                .sorted()
                .mapToObj(place -> call.pairs().get(place))
                .map(pair -> new AssignedPair(pair.request(), pair.expert(), pair.score()))
                .toList();
    }

    private @Nullable List<ProbablePair> probabilities(@Nullable Shares shares) {
        if (shares == null) {
            return null;
        }
        double[] probabilities = new double[call.pairs().size()];
        for (int pair = 0; pair < shares.of().length; pair++) {
            probabilities[plan.places()[pair]] = shares.of()[pair] / (double) shares.whole();
        }
        List<ProbablePair> pairs = new ArrayList<>();
        for (int place = 0; place < probabilities.length; place++) {
            if (probabilities[place] > 0) {
                PairToUse pair = call.pairs().get(place);
                pairs.add(new ProbablePair(pair.request(), pair.expert(), probabilities[place]));
            }
        }
        return pairs;
    }

    private @Nullable List<NotChosenPair> notChosen() {
        return notChosen == null
                ? null
                : notChosen.stream()
                        .sorted(Comparator.comparingInt(forced -> plan.places()[forced.pair()]))
                        .map(this::notChosen)
                        .toList();
    }

    private NotChosenPair notChosen(ForcedPair forced) {
        PairToUse pair = call.pairs().get(plan.places()[forced.pair()]);
        ForcedPair.Loss loss = forced.loss();
        return loss == null
                ? new NotChosenPair(pair.request(), pair.expert(), pair.score(), null, null, null)
                : new NotChosenPair(
                        pair.request(), pair.expert(), pair.score(), loss.total(), loss.places(), loss.lacking());
    }

    private @Nullable Certificate certificate(@Nullable Prices prices) {
        return prices == null
                ? null
                : new Certificate(
                        prices.scale(),
                        prices.place(),
                        prices(prices.requests(), plan.requests()::id),
                        prices(prices.experts(), plan.experts()::id),
                        prices(prices.requestGroups(), plan.requestGroups()::id),
                        prices(prices.expertGroups(), plan.expertGroups()::id));
    }

    private static List<Price> prices(long[] prices, IntFunction<String> id) {
        return IntStream.range(0, prices.length)
                .mapToObj(i -> new Price(id.apply(i), prices[i]))
                .toList();
    }
}
