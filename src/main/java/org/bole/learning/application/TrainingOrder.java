package org.bole.learning.application;

import java.util.UUID;
import org.bole.learning.domain.Exposure;
import org.jspecify.annotations.Nullable;

/** What a training was asked for; the id is that of its job. */
public record TrainingOrder(
        UUID id,
        String prior,
        long seed,
        Exposure exposure,
        String orderedBy,
        @Nullable String note) {}
