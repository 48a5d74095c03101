package org.bole.learning.rest;

import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.bole.learning.application.DecisionFilter;
import org.bole.learning.application.DecisionKind;
import org.bole.learning.domain.Grade;
import org.bole.profile.domain.Role;
import org.bole.proposal.domain.DeclineReason;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Which decisions to list. */
public class DecisionFilterParameters {
    @Parameter(description = "Only about this request")
    @QueryParam("requestId")
    @Nullable
    UUID requestId;

    @Parameter(description = "Only about this profile")
    @QueryParam("profileId")
    @Nullable
    UUID profileId;

    @Parameter(description = "Only in this role")
    @QueryParam("role")
    @Nullable
    Role role;

    @Parameter(description = "Only of this kind")
    @QueryParam("kind")
    @Nullable
    DecisionKind kind;

    @Parameter(description = "Only declines for this reason")
    @QueryParam("reason")
    @Nullable
    DeclineReason reason;

    @Parameter(description = "Only evaluations with this grade")
    @QueryParam("grade")
    @Nullable
    Grade grade;

    @Parameter(description = "Only while this version of the score model was in force")
    @QueryParam("model")
    @Nullable
    String model;

    DecisionFilter filter() {
        return new DecisionFilter(requestId, profileId, role, kind, reason, grade, model);
    }
}
