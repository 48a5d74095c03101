package org.bole.learning.application;

import java.util.UUID;
import org.bole.learning.domain.Grade;
import org.bole.profile.domain.Role;
import org.bole.proposal.domain.DeclineReason;
import org.jspecify.annotations.Nullable;

/** Which decisions to list; null: any. */
public record DecisionFilter(
        @Nullable UUID request,
        @Nullable UUID profile,
        @Nullable Role role,
        @Nullable DecisionKind kind,
        @Nullable DeclineReason reason,
        @Nullable Grade grade,
        @Nullable String model) {}
