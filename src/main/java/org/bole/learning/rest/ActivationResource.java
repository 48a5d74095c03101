package org.bole.learning.rest;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.bole.learning.application.Activation;
import org.bole.learning.application.ScoreModelRegister;
import org.bole.platform.paging.Cursor;
import org.bole.platform.paging.Limit;
import org.bole.platform.paging.Page;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Who put which version of the score model in force when. */
@Path("/api/v1/score-model/activations")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "score models", description = "Versions of the score model; nothing learns silently")
public class ActivationResource {
    private final ScoreModelRegister register;

    ActivationResource(ScoreModelRegister register) {
        this.register = register;
    }

    @GET
    @Operation(
            operationId = "listActivations",
            summary = "List who put which version in force when",
            description = "Newest first. Before the first one the built-in model was in force.")
    @APIResponse(
            responseCode = "200",
            description = "One page of activations",
            content =
                    @Content(
                            examples =
                                    @ExampleObject(
                                            name = "activations",
                                            value = "{\"items\": [" + LearningExamples.ACTIVATION + "]}")))
    public Page<Activation> list(
            @QueryParam("limit") @DefaultValue(Limit.DEFAULT) @Parameter(description = "Items on a page, 1 to 200")
                    Limit limit,
            @QueryParam("cursor") @Parameter(description = "nextCursor of the page before") @Nullable Cursor cursor) {
        return register.activations(limit, cursor);
    }
}
