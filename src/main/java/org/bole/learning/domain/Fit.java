package org.bole.learning.domain;

import org.bole.scoring.domain.Weights;

/**
 * The weights of one kind of request, and how they came about.
 *
 * @param comparisons how many there were
 * @param weight what they count for together, in decisions
 * @param scale κ: a difference of 10,000/κ points multiplies the odds of being preferred by e
 * @param objective at the weights, before they were rounded to whole points
 * @param priorObjective at the prior weights, with the same scale
 * @param gap no weights have an objective more than this below; 0 but for rounding
 */
public record Fit(
        Weights weights,
        int comparisons,
        double weight,
        double scale,
        double objective,
        double priorObjective,
        double gap) {}
