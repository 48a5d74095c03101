package org.bole.assignment.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;

/** Adds up what no assignment can exceed, as {@link Prices} says, knowing nothing of how the prices came about. */
final class CertificateCheck {
    private final Problem problem;
    private final Prices prices;
    private final Assignment locked;

    private CertificateCheck(Problem problem, Prices prices) {
        this.problem = problem;
        this.prices = prices;
        locked = Assignment.of(problem, problem.pairs().locked());
    }

    /** @throws AssertionError where the assignment breaks a bound, or is not the best of those that fill as many places */
    static void check(Problem problem, Solution solution) {
        Assignment assignment = solution.assignment();
        assertThat(Assigning.hasRoomFor(problem, assignment.used()))
                .as("keeps to what everybody may have")
                .isTrue();
        assertThat(assignment.lacking(problem)).as("lacking to least loads").isZero();
        Assignment counted = Assignment.of(problem, assignment.used());
        assertThat(assignment.ofRequests()).isEqualTo(counted.ofRequests());
        assertThat(assignment.ofExperts()).isEqualTo(counted.ofExperts());
        int filled = Arrays.stream(assignment.ofRequests()).sum();
        assertThat(new CertificateCheck(problem, solution.prices()).bound(filled))
                .as("the bound is reached")
                .isEqualTo(worth(problem, assignment, solution.prices()));
    }

    private static long scaled(double score, Prices prices) {
        return Math.round(score * prices.scale());
    }

    private static long worth(Problem problem, Assignment assignment, Prices prices) {
        long balance = scaled(problem.balance(), prices);
        return assignment.used().stream()
                        .mapToLong(pair -> scaled(problem.pairs().score()[pair], prices))
                        .sum()
                - Arrays.stream(assignment.ofExperts())
                        .mapToLong(load -> balance * load * (load - 1) / 2)
                        .sum();
    }

    long bound(int filled) {
        int free = filled - problem.pairs().locked().cardinality();
        return worth(problem, locked, prices) + ofPairs() + ofSides() - prices.place() * free;
    }

    private long ofPairs() {
        long balance = scaled(problem.balance(), prices);
        int[] request = problem.pairs().requests();
        long sum = 0;
        for (int pair = 0; pair < request.length; pair++) {
            int e = problem.pairs().expert()[pair];
            if (!problem.pairs().locked().get(pair)) {
                long worth = scaled(problem.pairs().score()[pair], prices) - balance * locked.ofExperts()[e];
                long price = whole(
                                prices.requests(),
                                prices.requestGroups(),
                                problem.requests().groups(),
                                request[pair])
                        + whole(
                                prices.experts(),
                                prices.expertGroups(),
                                problem.experts().groups(),
                                e);
                sum += Math.max(0, worth - price);
            }
        }
        return sum;
    }

    private static long whole(long[] own, long[] ofGroups, Groups groups, int member) {
        long sum = own[member];
        for (int g = groups.of()[member]; g != Groups.NONE; g = groups.within()[g]) {
            sum += ofGroups[g];
        }
        return sum;
    }

    private long ofSides() {
        Loads requests = problem.requests().without(locked.ofRequests());
        Loads experts = problem.experts().without(locked.ofExperts());
        long balance = scaled(problem.balance(), prices);
        long sum = 0;
        for (int r = 0; r < requests.members(); r++) {
            sum += most(prices.requests()[r] + prices.place(), 0, 0, requests.most()[r]);
        }
        for (int e = 0; e < experts.members(); e++) {
            sum += most(prices.experts()[e], balance, experts.least()[e], experts.most()[e]);
        }
        return sum + most(prices.requestGroups(), requests) + most(prices.expertGroups(), experts);
    }

    private static long most(long[] prices, Loads loads) {
        Groups groups = loads.groups();
        int[] together = groups.sums(loads.most());
        long sum = 0;
        for (int g = 0; g < prices.length; g++) {
            sum += most(prices[g], 0, groups.least()[g], Math.min(together[g], groups.most()[g]));
        }
        return sum;
    }

    private static long most(long price, long balance, int from, int to) {
        long most = Long.MIN_VALUE;
        for (long load = from; load <= to; load++) {
            most = Math.max(most, price * load - balance * load * (load - 1) / 2);
        }
        return most;
    }
}
