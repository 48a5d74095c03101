package org.bole.learning.domain;

/**
 * Shares that add up to 1, none below its floor.
 *
 * <p>{@link #minimise} takes Newton steps within the simplex: it minimises the second-order model of the function there
 * (a quadratic programme in a handful of unknowns, solved by moving mass from the one share that should fall most to the
 * one that should rise most, as sequential minimal optimisation does: Platt 1998) and goes as far in that direction as
 * Armijo's rule allows. It needs about ten passes over the data however badly the data are conditioned.
 *
 * <p>Its certificate is the gap of Frank and Wolfe (1956; Jaggi, ICML 2013): for a convex f,
 * {@code f(x) − min f ≤ max over s in the simplex of ∇f(x)·(x − s)}, which is 0 at the optimum alone.
 */
@SuppressWarnings("ArrayRecordComponent") // copied where it comes in
record Simplex(double[] floors) {
    private static final double CLOSE = 1e-10;
    private static final int MOST_STEPS = 200;
    private static final int MOST_MOVES = 100_000;
    private static final double ARMIJO = 1e-4;
    private static final double SHORTEST = 1e-4;

    /**
     * Where the function is least.
     *
     * @param gap no point of the simplex has a value more than this below {@code value}
     */
    @SuppressWarnings("ArrayRecordComponent") // made once, read once
    record Minimum(double[] point, double value, double gap) {}

    Simplex {
        floors = floors.clone();
        double sum = 0;
        for (double floor : floors) {
            sum += floor;
        }
        if (!(sum <= 1)) {
            throw new IllegalArgumentException("floors add up to %s, more than 1".formatted(sum));
        }
    }

    /** @param start a point of this simplex */
    Minimum minimise(Convex function, double[] start) {
        double[] point = start.clone();
        double value = function.value(point);
        double gap = Double.POSITIVE_INFINITY;
        for (int step = 0; step < MOST_STEPS; step++) {
            Convex.Slope slope = function.slope(point);
            gap = gap(point, slope.gradient());
            if (gap <= CLOSE * (1 + Math.abs(value))) {
                break;
            }
            double[] next = stepFrom(point, value, slope, function);
            if (!(function.value(next) < value)) {
                // Too near for the value to tell; the slope still can.
                next = leastOfModel(point, slope);
                if (!(gap(next, function.slope(next).gradient()) < gap)) {
                    break;
                }
            }
            point = next;
            value = function.value(next);
        }
        return new Minimum(point, value, gap);
    }

    /** How much a linear function with this gradient can fall from {@code point} within the simplex; never below 0. */
    double gap(double[] point, double[] gradient) {
        double free = 1;
        double least = Double.POSITIVE_INFINITY;
        double atFloors = 0;
        for (int i = 0; i < floors.length; i++) {
            free -= floors[i];
            least = Math.min(least, gradient[i]);
            atFloors += floors[i] * gradient[i];
        }
        return Math.max(0, Vector.dot(gradient, point) - atFloors - free * least);
    }

    private double[] stepFrom(double[] point, double value, Convex.Slope slope, Convex function) {
        double[] direction = Vector.minus(leastOfModel(point, slope), point);
        double descent = Vector.dot(slope.gradient(), direction);
        for (double length = 1; length > SHORTEST; length /= 2) {
            double[] next = Vector.moved(point, length, direction);
            if (function.value(next) <= value + ARMIJO * length * descent) {
                return next;
            }
        }
        return point;
    }

    /** Minimises {@code g·(s − point) + (s − point)ᵀH(s − point)/2} over s in the simplex. */
    private double[] leastOfModel(double[] point, Convex.Slope slope) {
        double[] shares = point.clone();
        double[] gradient = slope.gradient().clone();
        double[][] curvature = slope.curvature();
        double wanted = CLOSE * CLOSE + 1e-13 * span(gradient);
        for (int move = 0; move < MOST_MOVES; move++) {
            int up = shouldRise(gradient);
            int down = shouldFall(shares, gradient);
            if (down < 0 || gradient[down] - gradient[up] <= wanted) {
                break;
            }
            double bend = curvature[up][up] + curvature[down][down] - 2 * curvature[up][down];
            double room = shares[down] - floors[down];
            double mass = bend > 0 ? Math.min(room, (gradient[down] - gradient[up]) / bend) : room;
            shares[up] += mass;
            shares[down] = mass == room ? floors[down] : shares[down] - mass;
            for (int i = 0; i < shares.length; i++) {
                gradient[i] += mass * (curvature[i][up] - curvature[i][down]);
            }
        }
        return shares;
    }

    private static int shouldRise(double[] gradient) {
        int up = 0;
        for (int i = 1; i < gradient.length; i++) {
            up = gradient[i] < gradient[up] ? i : up;
        }
        return up;
    }

    /** -1 when every share is at its floor. */
    private int shouldFall(double[] shares, double[] gradient) {
        int down = -1;
        for (int i = 0; i < shares.length; i++) {
            boolean canFall = shares[i] > floors[i];
            down = canFall && (down < 0 || gradient[i] > gradient[down]) ? i : down;
        }
        return down;
    }

    private static double span(double[] gradient) {
        double least = Double.POSITIVE_INFINITY;
        double most = Double.NEGATIVE_INFINITY;
        for (double slope : gradient) {
            least = Math.min(least, slope);
            most = Math.max(most, slope);
        }
        return most - least;
    }
}
