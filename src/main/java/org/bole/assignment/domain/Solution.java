package org.bole.assignment.domain;

/**
 * An assignment and the proof that there is none better.
 *
 * @param rounding by how much another might be worth more, because scores were rounded to whole numbers; 0 when none was
 */
public record Solution(Assignment assignment, Prices prices, double rounding) {}
