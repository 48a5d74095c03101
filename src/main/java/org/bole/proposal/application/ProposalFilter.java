package org.bole.proposal.application;

import java.util.UUID;
import org.bole.proposal.domain.ProposalStatus;
import org.jspecify.annotations.Nullable;

/** Which proposals to list; null: any. */
public record ProposalFilter(
        @Nullable UUID request,
        @Nullable UUID profile,
        @Nullable UUID round,
        @Nullable ProposalStatus status) {}
