package org.bole.assignment.domain;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;
import org.bole.assignment.domain.Tree.Price;

/**
 * The network from one side to the other. Its tree has the members and groups of the receiving side, then the same of the
 * sending side as they are seen from what is not sent: whoever sends all but {@code n} units keeps {@code n}, so that
 * bounds of what is sent are bounds of what is kept, the other way round.
 */
final class Crossing {
    private static final int NO_PAIR = -1;

    private final Side from;
    private final Side to;
    private final int[] first;
    private int[] leaf;
    private long[] cost;
    private int[] pair;
    private int[] width;
    private int sources;
    private int arcs;

    /** @param pairs that may be added at most */
    Crossing(Side from, Side to, int pairs) {
        this.from = from;
        this.to = to;
        first = new int[from.members() + 1];
        leaf = new int[from.members() + pairs];
        cost = new long[from.members() + pairs];
        pair = new int[from.members() + pairs];
        width = new int[from.members() + pairs];
    }

    /** An arc of the source whose turn it is. */
    void add(int receiver, long costs, int of, int units) {
        leaf[arcs] = receiver;
        cost[arcs] = costs;
        width[arcs] = units;
        pair[arcs++] = of;
    }

    /** Ends the arcs of a source; what a unit that is kept costs is told by {@link Price#ofTheRest}, but for a constant. */
    void end() {
        long constant = from.ofMembers()[sources].slope() * (from.units()[sources] - 1);
        add(to.nodes() + sources, -constant, NO_PAIR, 0);
        first[++sources] = arcs;
    }

    /** @throws IllegalStateException when some source has not ended */
    Network network() {
        if (sources < from.members()) {
            throw new IllegalStateException("%d of %d sources have arcs".formatted(sources, from.members()));
        }
        leaf = Arrays.copyOf(leaf, arcs);
        cost = Arrays.copyOf(cost, arcs);
        pair = Arrays.copyOf(pair, arcs);
        width = Arrays.copyOf(width, arcs);
        return new Network(from.units(), first, leaf, cost, width, tree());
    }

    /**
     * In which order units should flow: quotas of the sending side keep units back that flow early, and should keep the
     * worst; quotas of the receiving side are taken up by those that flow early, which should be the best.
     */
    int[] order() {
        IntStream natural = IntStream.range(0, from.members());
        if (from.groups().size() == 0 && to.groups().size() == 0) {
            return natural.toArray();
        }
        long[] best = IntStream.range(0, from.members())
                .mapToLong(
                        i -> Arrays.stream(cost, first[i], first[i + 1]).min().orElse(0))
                .toArray();
        Comparator<Integer> bestFirst = Comparator.comparingLong(i -> best[i]);
        return natural.boxed()
                .sorted((from.groups().size() > 0 ? bestFirst.reversed() : bestFirst).thenComparing(i -> i))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    private Tree tree() {
        int[] parents = new int[to.nodes() + from.nodes()];
        Price[] prices = new Price[parents.length];
        fill(to, 0, parents);
        fill(from, to.nodes(), parents);
        System.arraycopy(to.ofMembers(), 0, prices, 0, to.members());
        System.arraycopy(to.ofGroups(), 0, prices, to.members(), to.groups().size());
        for (int i = 0; i < from.members(); i++) {
            prices[to.nodes() + i] = from.ofMembers()[i].ofTheRest(from.units()[i]);
        }
        int[] sums = from.groups().sums(from.units());
        for (int g = 0; g < sums.length; g++) {
            prices[to.nodes() + from.members() + g] = from.ofGroups()[g].ofTheRest(sums[g]);
        }
        return new Tree(parents, prices);
    }

    private static void fill(Side side, int start, int[] parents) {
        for (int i = 0; i < side.nodes(); i++) {
            int around = side.groups().around(i);
            parents[start + i] = around == Groups.NONE ? Tree.ROOT : start + side.members() + around;
        }
    }

    /** How many units each of so many pairs carries. */
    int[] amounts(Flow flow, int pairs) {
        int[] amounts = new int[pairs];
        for (int arc = 0; arc < arcs; arc++) {
            if (pair[arc] != NO_PAIR) {
                amounts[pair[arc]] = flow.on()[arc];
            }
        }
        return amounts;
    }

    /** Own prices of receivers: what the next unit pays at them. */
    long[] received(Flow flow) {
        return owns(flow, to, 0, 0, to.members());
    }

    long[] receivedByGroups(Flow flow) {
        return owns(flow, to, 0, to.members(), to.nodes());
    }

    /** Own prices of senders: what one more unit from them is worth, less the prices of their groups. */
    long[] sent(Flow flow) {
        long[] prices = new long[from.members()];
        for (int i = 0; i < prices.length; i++) {
            int around = from.groups().of()[i];
            prices[i] = flow.ofSources()[i]
                    - (around == Groups.NONE ? 0 : flow.ofNodes()[to.nodes() + from.members() + around]);
        }
        return prices;
    }

    /** Keeping a unit more is sending one less. */
    long[] sentByGroups(Flow flow) {
        long[] prices = owns(flow, from, to.nodes(), from.members(), from.nodes());
        Arrays.setAll(prices, i -> -prices[i]);
        return prices;
    }

    private static long[] owns(Flow flow, Side side, int start, int begin, int end) {
        long[] prices = new long[end - begin];
        for (int i = begin; i < end; i++) {
            int around = side.groups().around(i);
            prices[i - begin] = (around == Groups.NONE ? 0 : flow.ofNodes()[start + side.members() + around])
                    - flow.ofNodes()[start + i];
        }
        return prices;
    }
}
