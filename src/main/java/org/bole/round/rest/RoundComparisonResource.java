package org.bole.round.rest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.bole.platform.document.Lists;
import org.bole.round.application.RoundComparisons;
import org.bole.round.rest.ChoicesDocument.ChoiceDocument;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Two solutions of a round side by side, one of them perhaps only thought of. */
@Path("/api/v1/rounds/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "rounds", description = "Requests and people frozen together, and solved together")
public class RoundComparisonResource {
    private final RoundComparisons comparisons;

    RoundComparisonResource(RoundComparisons comparisons) {
        this.comparisons = comparisons;
    }

    /**
     * What to change in thought.
     *
     * @param choices to make
     * @param withdrawn numbers of choices to take back
     */
    @Schema(name = "WhatIf")
    public record WhatIf(
            @Size(max = 1_000) List<@NotNull @Valid ChoiceDocument> choices,
            @Size(max = 1_000) List<@NotNull Integer> withdrawn) {
        public WhatIf {
            choices = Lists.orEmpty(choices);
            withdrawn = Lists.orEmpty(withdrawn);
        }
    }

    @GET
    @Path("/comparison")
    @Operation(
            operationId = "compareRoundResults",
            summary = "Hold two solutions against each other",
            description = "Who left and who joined, request by request, and whether those who stayed are together with"
                    + " others; the number of a team makes no difference.")
    public RoundDiffView compare(
            @PathParam("id") UUID id,
            @QueryParam("before") @NotNull @Min(1) @Parameter(description = "Number of the one solution, from 1")
                    Integer before,
            @QueryParam("after") @NotNull @Min(1) @Parameter(description = "Number of the other, from 1")
                    Integer after) {
        return RoundDiffView.from(comparisons.compare(id, before, after));
    }

    @POST
    @Path("/what-if")
    @Operation(
            operationId = "tryRoundChoices",
            summary = "See what choices would change",
            description = "Solves the round with further choices, and without some, and holds that against the newest"
                    + " solution: to lock a pair shows what it costs to force it. Keeps nothing; takes as long as solving"
                    + " does.")
    @RequestBody(content = @Content(examples = @ExampleObject(name = "force", value = RoundExamples.WHAT_IF)))
    @APIResponse(
            responseCode = "200",
            description = "What would be other",
            content = @Content(schema = @Schema(implementation = RoundDiffView.class)))
    @APIResponse(responseCode = "409", description = "A choice cannot be kept beside the others")
    public RoundDiffView whatIf(@PathParam("id") UUID id, @NotNull WhatIf what) {
        return RoundDiffView.from(comparisons.whatIf(
                id, what.choices().stream().map(ChoiceDocument::choice).toList(), what.withdrawn()));
    }
}
