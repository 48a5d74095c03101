package org.bole.learning.rest;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.util.UUID;
import org.bole.learning.application.DecisionDocument;
import org.bole.learning.application.Decisions;
import org.bole.platform.idempotency.Idempotent;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Takes decisions in. */
@Path("/api/v1/requests/{id}/matches/{profileId}/decisions")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "decisions", description = "What people decided about matches")
public class DecideResource {
    private final Decisions decisions;
    private final SecurityIdentity caller;

    DecideResource(Decisions decisions, SecurityIdentity caller) {
        this.decisions = decisions;
        this.caller = caller;
    }

    @POST
    @Idempotent
    @Operation(
            operationId = "recordDecision",
            summary = "Record what was decided about a match",
            description = "The service adds the score as it stands: model, points, components, and the head of the"
                    + " ranking for the same role. Tell the position at which the person was seen, from 1: without it"
                    + " training cannot correct for it. Decisions are never changed; a change of mind is another one,"
                    + " and the last one about fit counts. Declines as BUSY, for a CONFLICT or for OTHER reasons are"
                    + " kept, but say nothing about fit.")
    @RequestBody(
            content =
                    @Content(
                            examples = {
                                @ExampleObject(name = "shortlist", value = LearningExamples.SHORTLIST),
                                @ExampleObject(name = "decline", value = LearningExamples.DECLINE),
                                @ExampleObject(name = "evaluation", value = LearningExamples.EVALUATION)
                            }))
    @APIResponse(
            responseCode = "201",
            description = "Recorded; Location says where",
            content =
                    @Content(
                            schema = @Schema(implementation = DecisionView.class),
                            examples = @ExampleObject(name = "decision", value = LearningExamples.DECISION)))
    public RestResponse<DecisionView> record(
            @PathParam("id") UUID id, @PathParam("profileId") UUID profileId, @NotNull DecisionDocument document) {
        DecisionView view = DecisionView.from(
                decisions.record(id, profileId, document, caller.getPrincipal().getName()));
        return RestResponse.ResponseBuilder.<DecisionView>created(URI.create("/api/v1/decisions/" + view.id()))
                .entity(view)
                .build();
    }
}
