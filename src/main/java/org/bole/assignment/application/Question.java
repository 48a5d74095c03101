package org.bole.assignment.application;

import org.bole.assignment.domain.Problem;
import org.jspecify.annotations.Nullable;

/**
 * What is asked of the solver.
 *
 * @param fair whether the poorest request comes before the total
 * @param partial whether places may stay empty
 * @param limits for each pair the greatest share it may have, in units of {@link org.bole.assignment.domain.Shares#whole};
 *     null: none, and no lots are drawn
 * @param seed of the lots
 */
@SuppressWarnings("ArrayRecordComponent") // compared by nobody
public record Question(Problem problem, boolean fair, boolean partial, int @Nullable [] limits, long seed) {}
