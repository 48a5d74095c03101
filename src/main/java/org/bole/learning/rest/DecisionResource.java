package org.bole.learning.rest;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.bole.learning.application.DecisionSort;
import org.bole.learning.application.Decisions;
import org.bole.learning.application.Recorded;
import org.bole.platform.paging.Cursor;
import org.bole.platform.paging.Limit;
import org.bole.platform.paging.Page;
import org.bole.platform.paging.Sort;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Shows what was decided. */
@Path("/api/v1/decisions")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "decisions", description = "What people decided about matches")
public class DecisionResource {
    private final Decisions decisions;

    DecisionResource(Decisions decisions) {
        this.decisions = decisions;
    }

    @GET
    @Operation(operationId = "listDecisions", summary = "List decisions")
    @APIResponse(
            responseCode = "200",
            description = "One page of decisions",
            content =
                    @Content(
                            examples =
                                    @ExampleObject(
                                            name = "decisions",
                                            value = "{\"items\": [" + LearningExamples.DECISION + "]}")))
    public Page<DecisionView> list(
            @BeanParam DecisionFilterParameters filter,
            @QueryParam("limit") @DefaultValue(Limit.DEFAULT) @Parameter(description = "Items on a page, 1 to 200")
                    Limit limit,
            @QueryParam("cursor") @Parameter(description = "nextCursor of the page before") @Nullable Cursor cursor,
            @QueryParam("sort")
                    @DefaultValue("-decidedAt")
                    @Parameter(description = "decidedAt; a minus before it: newest first")
                    String sort) {
        Page<Recorded> page = decisions.list(filter.filter(), Sort.parse(sort, DecisionSort.class), limit, cursor);
        return new Page<>(page.items().stream().map(DecisionView::from).toList(), page.nextCursor());
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getDecision", summary = "Read a decision")
    @APIResponse(
            responseCode = "200",
            description = "The decision",
            content =
                    @Content(
                            schema = @Schema(implementation = DecisionView.class),
                            examples = @ExampleObject(name = "decision", value = LearningExamples.DECISION)))
    public DecisionView get(@PathParam("id") UUID id) {
        return DecisionView.from(decisions.get(id));
    }
}
