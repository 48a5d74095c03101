package org.bole.scoring.domain.reliability;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * From points to the share of pairs with such points that people find fitting: never falls, even between its knots,
 * and stays at the ends. By isotonic regression (Zadrozny and Elkan, KDD 2002), which assumes nothing but that more
 * points are better.
 *
 * @param knots in ascending order
 */
public record Likelihood(List<Knot> knots) {
    /** Fewer labelled pairs than this make no knot: a share of a handful says nothing. */
    private static final double LEAST = 40;

    /**
     * @param points in the middle of those it stands for
     * @param share in [0, 1]
     */
    public record Knot(double points, double share) {}

    public Likelihood {
        knots = List.copyOf(knots);
        if (knots.isEmpty()) {
            throw new IllegalArgumentException("a likelihood needs a knot");
        }
        for (int i = 0; i < knots.size(); i++) {
            Knot knot = knots.get(i);
            boolean ascends = i == 0
                    || knot.points() > knots.get(i - 1).points()
                            && knot.share() >= knots.get(i - 1).share();
            if (!ascends || !(knot.share() >= 0 && knot.share() <= 1)) {
                throw new IllegalArgumentException("knots (%s) must ascend, with shares in [0, 1]".formatted(knots));
            }
        }
    }

    /** The share at {@code points}, in [0, 1]. */
    public double at(double points) {
        Knot before = knots.get(0);
        for (Knot knot : knots) {
            if (points <= knot.points()) {
                return knot == before
                        ? knot.share()
                        : before.share()
                                + (knot.share() - before.share())
                                        * (points - before.points())
                                        / (knot.points() - before.points());
            }
            before = knot;
        }
        return before.share();
    }

    /** Fitted to {@code pairs}, at least one; their order does not matter. */
    public static Likelihood fit(List<Labelled> pairs) {
        List<Block> blocks = pooled(large(pooled(byPoints(pairs))));
        return new Likelihood(blocks.stream()
                .map(block -> new Knot(block.points / block.weight, block.share()))
                .toList());
    }

    /** Pairs one beside the other, in sums. */
    private record Block(double points, double fitting, double weight) {
        Block plus(Block other) {
            return new Block(points + other.points, fitting + other.fitting, weight + other.weight);
        }

        /** Laplace's rule of succession: nothing observed is no proof of 0 or 1. */
        double share() {
            return (fitting + 1) / (weight + 2);
        }
    }

    private static List<Block> byPoints(List<Labelled> pairs) {
        List<Block> blocks = new ArrayList<>();
        double last = Double.NaN;
        for (Labelled pair : pairs.stream()
                .sorted(Comparator.comparingDouble(Labelled::points).thenComparing(Labelled::fits))
                .toList()) {
            Block one = new Block(pair.points() * pair.weight(), pair.fits() ? pair.weight() : 0, pair.weight());
            if (pair.points() == last) {
                one = blocks.remove(blocks.size() - 1).plus(one);
            }
            blocks.add(one);
            last = pair.points();
        }
        return blocks;
    }

    /** Blocks of equal fitted share as one. */
    private static List<Block> pooled(List<Block> blocks) {
        double[] fitted = Pav.fit(
                blocks.stream()
                        .mapToDouble(block -> block.fitting / block.weight)
                        .toArray(),
                blocks.stream().mapToDouble(Block::weight).toArray());
        // Shares by Laplace's rule may cross where plain ones do not: pool until they ascend as well.
        List<Block> pooled = new ArrayList<>();
        for (int i = 0; i < fitted.length; i++) {
            Block one = blocks.get(i);
            if (i > 0 && fitted[i] == fitted[i - 1]) {
                one = pooled.remove(pooled.size() - 1).plus(one);
            }
            pooled.add(one);
        }
        for (int i = 1; i < pooled.size(); i++) {
            if (pooled.get(i).share() < pooled.get(i - 1).share()) {
                pooled.set(i - 1, pooled.get(i - 1).plus(pooled.remove(i)));
                i = Math.max(0, i - 2);
            }
        }
        return pooled;
    }

    /** Small blocks together with the next, the last with the one before. */
    private static List<Block> large(List<Block> blocks) {
        List<Block> large = new ArrayList<>();
        Block open = null;
        for (Block block : blocks) {
            open = open == null ? block : open.plus(block);
            if (open.weight >= LEAST) {
                large.add(open);
                open = null;
            }
        }
        if (open != null) {
            large.add(large.isEmpty() ? open : large.remove(large.size() - 1).plus(open));
        }
        return large;
    }
}
