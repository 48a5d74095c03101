package org.bole.assignment.rest;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.bole.assignment.application.Question;
import org.bole.assignment.domain.Loads;
import org.bole.assignment.domain.Pairs;
import org.bole.assignment.domain.Problem;
import org.bole.assignment.domain.Shares;
import org.bole.assignment.rest.AssignmentCall.ExpertToAssign;
import org.bole.assignment.rest.AssignmentCall.Objective;
import org.bole.assignment.rest.AssignmentCall.PairOfIds;
import org.bole.assignment.rest.AssignmentCall.PairToUse;
import org.bole.assignment.rest.AssignmentCall.RequestToFill;
import org.bole.platform.problem.Violation;
import org.bole.platform.text.Messages;
import org.jspecify.annotations.Nullable;

/**
 * A call as the solver's question, with the way back to its ids.
 *
 * @param places where in the call each pair of the problem stands
 * @param forbidden listed pairs that may not be used, as numbers of request and expert
 * @param clashes locked pairs that cannot be used
 */
@SuppressWarnings("ArrayRecordComponent") // compared by nobody
record AssignmentPlan(
        Question question,
        Ids requests,
        Ids experts,
        GroupPlan requestGroups,
        GroupPlan expertGroups,
        int[] places,
        List<int[]> forbidden,
        List<Clash> clashes) {

    /** A locked pair that is forbidden, or not among the pairs. */
    record Clash(PairOfIds pair, boolean isForbidden) {}

    /** @throws org.bole.platform.problem.Refusal 400 with everything that is wrong with the call */
    static AssignmentPlan of(AssignmentCall call) {
        return new Reading(call).plan();
    }

    /** Reads one call. */
    private static final class Reading {
        private static final Messages MESSAGES = Messages.of("assignment");
        private static final double ROUNDING = 1e-9;
        /** Beyond, sums and products would leave the range of numbers. */
        private static final double LARGEST_SCORE = 1e100;

        private static final double SMALLEST_SCORE = 1e-100;
        private static final int BITS_OF_PLACES = 21;
        private static final int BITS_OF_EXPERTS = 20;

        private final AssignmentCall call;
        private final Wrongs wrongs = new Wrongs();
        private final Ids requests;
        private final Ids experts;
        private final GroupPlan requestGroups;
        private final GroupPlan expertGroups;

        Reading(AssignmentCall call) {
            this.call = call;
            long seed = call.seed() == null ? 0 : call.seed();
            requests = Ids.of(call.requests().stream().map(RequestToFill::id).toList(), "/requests", seed, wrongs);
            experts = Ids.of(call.experts().stream().map(ExpertToAssign::id).toList(), "/experts", seed, wrongs);
            requestGroups = new GroupPlan(call.requestGroups(), "/requestGroups", wrongs);
            expertGroups = new GroupPlan(call.expertGroups(), "/expertGroups", wrongs);
        }

        AssignmentPlan plan() {
            combinations();
            Loads demands = demands();
            Loads loads = loads();
            long[] sorted = sortedPairs();
            long[] forbidden = references(call.forbidden(), "/forbidden");
            long[] locked = references(call.locked(), "/locked");
            wrongs.refuse();
            long[] allowed = Arrays.stream(sorted)
                    .filter(pair -> Arrays.binarySearch(forbidden, pair >>> BITS_OF_PLACES) < 0)
                    .toArray();
            int[] kept = Arrays.stream(allowed).mapToInt(Reading::place).toArray();
            Problem problem = new Problem(demands, loads, pairs(allowed, locked), balance());
            return new AssignmentPlan(
                    question(problem, kept),
                    requests,
                    experts,
                    requestGroups,
                    expertGroups,
                    kept,
                    Arrays.stream(sorted)
                            .map(pair -> pair >>> BITS_OF_PLACES)
                            .filter(key -> Arrays.binarySearch(forbidden, key) >= 0)
                            .mapToObj(key -> new int[] {request(key), expert(key)})
                            .toList(),
                    clashes(sorted, forbidden));
        }

        private double balance() {
            return call.balance() == null ? 0 : call.balance();
        }

        /** What cannot be asked for together. */
        private void combinations() {
            boolean lots = call.maxPairProbability() != null
                    || call.pairs().stream().anyMatch(pair -> pair.maxProbability() != null);
            if (lots && call.objective() == Objective.FAIR) {
                wrong("/objective", "lots-are-for-totals");
            }
            if (lots && balance() > 0) {
                wrong("/balance", "lots-without-balance");
            }
            if (Boolean.TRUE.equals(call.explainNotChosen())) {
                explained(lots);
            }
        }

        private void explained(boolean lots) {
            int pairs = call.pairs().size();
            if (lots || call.objective() == Objective.FAIR) {
                wrong("/explainNotChosen", "explained-for-totals");
            }
            if (pairs > AssignmentCall.MOST_EXPLAINED) {
                String most = String.valueOf(AssignmentCall.MOST_EXPLAINED);
                wrong("/explainNotChosen", "explained-pairs", most, String.valueOf(pairs));
            }
        }

        private void wrong(String pointer, String code, Object... arguments) {
            wrongs.add(new Violation(pointer, code, MESSAGES.get(code, arguments)));
        }

        private Loads demands() {
            int[] demand = new int[requests.size()];
            int[] group = new int[requests.size()];
            for (int r = 0; r < demand.length; r++) {
                RequestToFill request = call.requests().get(requests.place(r));
                demand[r] = request.demand() == null ? 1 : request.demand();
                group[r] = requestGroups.number(request.group(), "/requests/%d/group".formatted(requests.place(r)));
            }
            return new Loads(new int[demand.length], demand, requestGroups.groups(group));
        }

        private Loads loads() {
            int[] least = new int[experts.size()];
            int[] most = new int[experts.size()];
            int[] group = new int[experts.size()];
            for (int e = 0; e < least.length; e++) {
                int place = experts.place(e);
                ExpertToAssign expert = call.experts().get(place);
                least[e] = expert.least();
                most[e] = Math.max(least[e], expert.most());
                if (expert.least() > expert.most()) {
                    wrong(
                            "/experts/%d/max".formatted(place),
                            "crossed-bounds",
                            String.valueOf(expert.least()),
                            String.valueOf(expert.most()));
                }
                group[e] = expertGroups.number(expert.group(), "/experts/%d/group".formatted(place));
            }
            return new Loads(least, most, expertGroups.groups(group));
        }

        /** Request, expert and place of each pair in one number, in the order of the problem. */
        private long[] sortedPairs() {
            long[] keys = new long[call.pairs().size()];
            int size = 0;
            for (int i = 0; i < keys.length; i++) {
                PairToUse pair = call.pairs().get(i);
                long key = key(pair.request(), pair.expert(), "/pairs", i);
                if (isRight(pair, i) && key >= 0) {
                    keys[size++] = key << BITS_OF_PLACES | i;
                }
            }
            long[] sorted = Arrays.copyOf(keys, size);
            Arrays.sort(sorted);
            for (int i = 1; i < size; i++) {
                if (sorted[i] >>> BITS_OF_PLACES == sorted[i - 1] >>> BITS_OF_PLACES) {
                    int place = place(sorted[i]);
                    PairToUse pair = call.pairs().get(place);
                    wrong("/pairs/" + place, "duplicate-pair", pair.request(), pair.expert());
                }
            }
            return sorted;
        }

        private static int place(long pair) {
            return (int) (pair & (1 << BITS_OF_PLACES) - 1);
        }

        private static int request(long key) {
            return (int) (key >>> BITS_OF_EXPERTS);
        }

        private static int expert(long key) {
            return (int) (key & (1 << BITS_OF_EXPERTS) - 1);
        }

        private static long key(int request, int expert) {
            return (long) request << BITS_OF_EXPERTS | expert;
        }

        /** Of a pair of the call; negative, and reported, where it refers to nobody. */
        private long key(@Nullable String request, @Nullable String expert, String list, int place) {
            int r = requests.number(request);
            int e = experts.number(expert);
            if (r == Ids.NONE) {
                wrongs.add(Ids.wrong(request, "%s/%d/request".formatted(list, place)));
            }
            if (e == Ids.NONE) {
                wrongs.add(Ids.wrong(expert, "%s/%d/expert".formatted(list, place)));
            }
            return r == Ids.NONE || e == Ids.NONE ? -1 : key(r, e);
        }

        private boolean isRight(PairToUse pair, int place) {
            Double score = pair.score();
            Double limit = pair.maxProbability();
            if (score == null) {
                wrong("/pairs/%d/score".formatted(place), "missing");
            } else if (score != 0 && !(Math.abs(score) >= SMALLEST_SCORE && Math.abs(score) <= LARGEST_SCORE)) {
                wrong("/pairs/%d/score".formatted(place), "out-of-range", score.toString());
            }
            if (limit != null && !(limit >= 0 && limit <= 1)) {
                wrong("/pairs/%d/maxProbability".formatted(place), "no-probability", limit.toString());
            }
            return score != null;
        }

        private long[] references(List<PairOfIds> pairs, String pointer) {
            long[] keys = new long[pairs.size()];
            for (int i = 0; i < keys.length; i++) {
                keys[i] = key(pairs.get(i).request(), pairs.get(i).expert(), pointer, i);
            }
            return Arrays.stream(keys).sorted().distinct().toArray();
        }

        private Pairs pairs(long[] kept, long[] locked) {
            int[] first = new int[requests.size() + 1];
            int[] expert = new int[kept.length];
            double[] score = new double[kept.length];
            BitSet lockedPairs = new BitSet();
            for (int i = 0; i < kept.length; i++) {
                long key = kept[i] >>> BITS_OF_PLACES;
                first[request(key) + 1] = i + 1;
                expert[i] = expert(key);
                score[i] = call.pairs().get(place(kept[i])).score();
                lockedPairs.set(i, Arrays.binarySearch(locked, key) >= 0);
            }
            for (int r = 0; r < requests.size(); r++) {
                first[r + 1] = Math.max(first[r], first[r + 1]);
            }
            return new Pairs(first, expert, score, lockedPairs);
        }

        private Question question(Problem problem, int[] kept) {
            return new Question(
                    problem,
                    call.objective() == Objective.FAIR,
                    Boolean.TRUE.equals(call.allowPartial()),
                    limits(kept),
                    call.seed() == null ? 0 : call.seed());
        }

        private int @Nullable [] limits(int[] kept) {
            double ofAll = call.maxPairProbability() == null ? 1 : call.maxPairProbability();
            int whole = Shares.whole(kept.length);
            int[] limits = new int[kept.length];
            boolean lots = call.maxPairProbability() != null;
            for (int i = 0; i < kept.length; i++) {
                Double own = call.pairs().get(kept[i]).maxProbability();
                lots |= own != null;
                limits[i] = (int) Math.floor((own == null ? ofAll : own) * whole + ROUNDING);
            }
            return lots ? limits : null;
        }

        private List<Clash> clashes(long[] sorted, long[] forbidden) {
            long[] listed =
                    Arrays.stream(sorted).map(pair -> pair >>> BITS_OF_PLACES).toArray();
            List<Clash> clashes = new ArrayList<>();
            for (PairOfIds pair : call.locked()) {
                long key = key(requests.number(pair.request()), experts.number(pair.expert()));
                boolean isForbidden = Arrays.binarySearch(forbidden, key) >= 0;
                if (isForbidden || Arrays.binarySearch(listed, key) < 0) {
                    clashes.add(new Clash(pair, isForbidden));
                }
            }
            return clashes;
        }
    }
}
