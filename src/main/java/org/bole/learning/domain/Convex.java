package org.bole.learning.domain;

/** A strictly convex function of a few numbers, twice differentiable. */
interface Convex {
    double value(double[] point);

    Slope slope(double[] point);

    /** First and second derivatives at a point. */
    @SuppressWarnings("ArrayRecordComponent") // made for one step and thrown away
    record Slope(double[] gradient, double[][] curvature) {}
}
