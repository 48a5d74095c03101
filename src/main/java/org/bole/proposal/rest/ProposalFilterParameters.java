package org.bole.proposal.rest;

import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.bole.proposal.application.ProposalFilter;
import org.bole.proposal.domain.ProposalStatus;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Which proposals to list. */
public class ProposalFilterParameters {
    @Parameter(description = "Only for this request")
    @QueryParam("requestId")
    @Nullable
    UUID requestId;

    @Parameter(description = "Only with this person in the team")
    @QueryParam("profileId")
    @Nullable
    UUID profileId;

    @Parameter(description = "Only of this round")
    @QueryParam("roundId")
    @Nullable
    UUID roundId;

    @Parameter(description = "Only in this status")
    @QueryParam("status")
    @Nullable
    ProposalStatus status;

    ProposalFilter filter() {
        return new ProposalFilter(requestId, profileId, roundId, status);
    }
}
