package org.bole.assignment.domain;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import org.bole.assignment.domain.Relief.Kind;

/**
 * The changes that fill the places of a {@link Bottleneck}, each time the one that fills most (greedy). Only the bounds
 * named by the bottleneck can help, and quotas around its experts; what each would do at least is found by solving the
 * competing requests alone, while all others stay where they are. Where bounds are many, only those with the most
 * candidates are tried, and none where the competing requests are too many to try.
 */
public final class Reliefs {
    private static final int MOST_TRIED = 8;
    private static final int MOST_CHANGES = 5;
    private static final int MOST_PAIRS = 20_000;

    private final Bottleneck bottleneck;
    private final Assignment assignment;
    /** How many more pairs the bounds allow in truth than with what the others have taken away. */
    private int[] takenOfExperts = {};

    private int[] takenOfExpertGroups = {};
    private int[] takenOfRequestGroups = {};
    private Problem problem;
    private int filled;
    private int missing;

    private Reliefs(Problem problem, Assignment assignment, Bottleneck bottleneck) {
        this.assignment = assignment;
        this.bottleneck = bottleneck;
        this.problem = problem;
        missing = bottleneck.missing();
    }

    /** In the order in which they should be made; empty where no raised bound helps. */
    public static List<Relief> of(Problem problem, Assignment assignment, Bottleneck bottleneck) {
        return new Reliefs(problem, assignment, bottleneck).changes();
    }

    private List<Relief> changes() {
        if (pairsOf(bottleneck) > MOST_PAIRS) {
            return List.of();
        }
        problem = alone();
        filled = filled(problem);
        List<Relief> changes = new ArrayList<>();
        while (missing > 0 && changes.size() < MOST_CHANGES) {
            List<Relief> best = best();
            if (best.isEmpty()) {
                break;
            }
            for (Relief change : best) {
                changes.add(inTruth(change));
                problem = with(change);
                filled += change.fills();
                missing -= change.fills();
            }
        }
        return changes;
    }

    private long pairsOf(Bottleneck of) {
        int[] first = problem.pairs().first();
        return of.requests().stream().mapToLong(r -> first[r + 1] - first[r]).sum();
    }

    /** The competing requests, with what all others leave. */
    private Problem alone() {
        boolean[] competing = new boolean[problem.requests().members()];
        bottleneck.requests().forEach(r -> competing[r] = true);
        int[] request = problem.pairs().requests();
        BitSet ofOthers = (BitSet) assignment.used().clone();
        ofOthers.stream().filter(pair -> competing[request[pair]]).forEach(ofOthers::clear);
        Assignment others = Assignment.of(problem, ofOthers);
        takenOfExperts = others.ofExperts();
        takenOfExpertGroups = problem.experts().groups().sums(takenOfExperts);
        takenOfRequestGroups = problem.requests().groups().sums(others.ofRequests());
        Problem some = Restricted.to(
                        problem,
                        pair -> competing[request[pair]],
                        problem.pairs().locked())
                .problem();
        int[] demand = some.requests().most().clone();
        Arrays.setAll(demand, r -> competing[r] ? demand[r] : 0);
        Groups groups = some.requests().groups();
        Loads requests = new Loads(
                some.requests().least(),
                demand,
                new Groups(
                        groups.of(),
                        groups.within(),
                        new int[groups.size()],
                        less(groups.most(), takenOfRequestGroups)));
        Groups quotas = some.experts().groups();
        Loads experts = new Loads(
                new int[takenOfExperts.length],
                less(some.experts().most(), takenOfExperts),
                new Groups(
                        quotas.of(),
                        quotas.within(),
                        new int[quotas.size()],
                        less(quotas.most(), takenOfExpertGroups)));
        return new Problem(requests, experts, some.pairs(), 0);
    }

    private static int[] less(int[] most, int[] taken) {
        int[] left = most.clone();
        Arrays.setAll(left, i -> left[i] - taken[i]);
        return left;
    }

    private static int filled(Problem of) {
        return BestTotal.of(of).assignment().used().cardinality();
    }

    private List<Relief> candidates() {
        List<Relief> candidates = new ArrayList<>();
        int[] choices = problem.pairs().choices(problem.experts().members());
        int[] most = problem.experts().most();
        bottleneck.experts().stream()
                .sorted(Comparator.comparingInt((Integer e) -> most[e] - choices[e])
                        .thenComparing(e -> e))
                .limit(MOST_TRIED)
                .forEach(e -> candidates.add(new Relief(Kind.EXPERT, e, most[e], most[e], 0)));
        bottleneck.expertGroups().stream().limit(MOST_TRIED).forEach(g -> {
            int now = problem.experts().groups().most()[g];
            candidates.add(new Relief(Kind.EXPERT_GROUP, g, now, now, 0));
        });
        bottleneck.requestGroups().stream().limit(MOST_TRIED).forEach(g -> {
            int now = problem.requests().groups().most()[g];
            candidates.add(new Relief(Kind.REQUEST_GROUP, g, now, now, 0));
        });
        return candidates;
    }

    /** The bound that fills most when it is raised; where none does alone, an expert with all quotas around. */
    private List<Relief> best() {
        List<Relief> best = List.of();
        for (Relief candidate : candidates()) {
            List<Relief> raised = List.of(raised(candidate, missing, missing));
            int fills = fills(raised);
            if (fills > (best.isEmpty() ? 0 : best.get(0).fills())) {
                best = List.of(raised(candidate, fills, fills));
            }
        }
        return best.isEmpty() ? bestTogether() : best;
    }

    private List<Relief> bestTogether() {
        Groups groups = problem.experts().groups();
        for (Relief candidate : candidates()) {
            if (candidate.kind() == Kind.EXPERT) {
                List<Relief> bounds = new ArrayList<>();
                for (int g = groups.of()[candidate.number()]; g != Groups.NONE; g = groups.within()[g]) {
                    bounds.add(new Relief(Kind.EXPERT_GROUP, g, groups.most()[g], groups.most()[g], 0));
                }
                bounds.add(candidate);
                int fills = fills(
                        bounds.stream().map(one -> raised(one, missing, 0)).toList());
                if (fills > 0) {
                    return bounds.stream()
                            .map(one -> raised(one, fills, one.kind() == Kind.EXPERT ? fills : 0))
                            .toList();
                }
            }
        }
        return List.of();
    }

    private static Relief raised(Relief relief, int by, int fills) {
        int to = (int) Math.min(Integer.MAX_VALUE, (long) relief.from() + by);
        return new Relief(relief.kind(), relief.number(), relief.from(), to, fills);
    }

    private int fills(List<Relief> changes) {
        Problem before = problem;
        changes.forEach(change -> problem = with(change));
        int more = filled(problem) - filled;
        problem = before;
        return more;
    }

    private Relief inTruth(Relief change) {
        int taken = (switch (change.kind()) {
                    case EXPERT -> takenOfExperts;
                    case EXPERT_GROUP -> takenOfExpertGroups;
                    case REQUEST_GROUP -> takenOfRequestGroups;
                })
                [change.number()];
        return new Relief(change.kind(), change.number(), change.from() + taken, change.to() + taken, change.fills());
    }

    private Problem with(Relief change) {
        return switch (change.kind()) {
            case EXPERT ->
                experts(
                        raised(problem.experts().most(), change),
                        problem.experts().groups());
            case EXPERT_GROUP ->
                experts(problem.experts().most(), raised(problem.experts().groups(), change));
            case REQUEST_GROUP ->
                new Problem(
                        new Loads(
                                problem.requests().least(),
                                problem.requests().most(),
                                raised(problem.requests().groups(), change)),
                        problem.experts(),
                        problem.pairs(),
                        0);
        };
    }

    private Problem experts(int[] most, Groups groups) {
        return new Problem(problem.requests(), new Loads(problem.experts().least(), most, groups), problem.pairs(), 0);
    }

    private static Groups raised(Groups groups, Relief change) {
        return new Groups(groups.of(), groups.within(), groups.least(), raised(groups.most(), change));
    }

    private static int[] raised(int[] most, Relief change) {
        int[] more = most.clone();
        more[change.number()] = change.to();
        return more;
    }
}
