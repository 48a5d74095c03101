package org.bole.assignment.domain;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Random;

/** Problems for tests. */
final class Problems {
    private Problems() {}

    /** Requests with some of the experts each; scores of either sign, with ties. */
    static Problem random(int requests, int experts, int mostPairs, Random random) {
        int[] demand = new int[requests];
        int[] first = new int[requests + 1];
        List<Integer> expert = new ArrayList<>();
        for (int r = 0; r < requests; r++) {
            demand[r] = random.nextInt(4);
            BitSet among = new BitSet();
            int wanted = Math.min(experts, random.nextInt(mostPairs + 1));
            while (among.cardinality() < wanted) {
                among.set(random.nextInt(experts));
            }
            among.stream().forEach(expert::add);
            first[r + 1] = expert.size();
        }
        int[] least = new int[experts];
        int[] most = new int[experts];
        for (int e = 0; e < experts; e++) {
            most[e] = random.nextInt(4);
            least[e] = random.nextInt(3) == 0 ? random.nextInt(most[e] + 1) : 0;
        }
        double[] score = new double[expert.size()];
        Arrays.setAll(score, pair -> (random.nextInt(31) - 10) / 20.0);
        int[] expertOfPair = expert.stream().mapToInt(Integer::intValue).toArray();
        return new Problem(
                Loads.upTo(demand), Loads.between(least, most), new Pairs(first, expertOfPair, score, new BitSet()), 0);
    }

    /** The same with nested groups on both sides, and sometimes with a balance. */
    static Problem withGroups(Problem problem, Random random) {
        Loads requests = new Loads(
                problem.requests().least(),
                problem.requests().most(),
                groups(problem.requests().members(), random));
        Loads experts = new Loads(
                problem.experts().least(),
                problem.experts().most(),
                groups(problem.experts().members(), random));
        return new Problem(requests, experts, problem.pairs(), random.nextBoolean() ? 0 : random.nextInt(4) / 10.0);
    }

    private static Groups groups(int members, Random random) {
        int size = random.nextInt(4);
        int[] of = new int[members];
        Arrays.setAll(of, member -> random.nextInt(size + 1) - 1);
        int[] within = new int[size];
        Arrays.setAll(within, g -> g + 1 < size && random.nextBoolean() ? g + 1 : Groups.NONE);
        int[] least = new int[size];
        int[] most = new int[size];
        for (int g = 0; g < size; g++) {
            most[g] = random.nextInt(6);
            least[g] = random.nextInt(4) == 0 ? random.nextInt(most[g] + 1) : 0;
        }
        return new Groups(of, within, least, most);
    }

    /** Locks some pairs, no more than there is room for. */
    static Problem withLocks(Problem problem, Random random) {
        Pairs pairs = problem.pairs();
        BitSet locked = new BitSet();
        for (int pair = 0; pair < pairs.size(); pair++) {
            if (random.nextInt(5) == 0) {
                locked.set(pair);
                if (!Assigning.hasRoomFor(problem, locked)) {
                    locked.clear(pair);
                }
            }
        }
        return new Problem(
                problem.requests(),
                problem.experts(),
                new Pairs(pairs.first(), pairs.expert(), pairs.score(), locked),
                problem.balance());
    }
}
