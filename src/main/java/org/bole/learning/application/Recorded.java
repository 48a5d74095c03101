package org.bole.learning.application;

import org.bole.learning.domain.Decision;
import org.jspecify.annotations.Nullable;

/**
 * A decision and who is behind it.
 *
 * @param decidedBy who decided, as the caller says
 * @param recordedBy the caller
 */
public record Recorded(
        Decision decision,
        String decidedBy,
        String recordedBy,
        @Nullable String note) {}
