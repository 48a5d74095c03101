package org.bole.round.rest;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.bole.platform.paging.Cursor;
import org.bole.platform.paging.Limit;
import org.bole.platform.paging.Page;
import org.bole.round.application.RoundPreferences;
import org.bole.round.application.RoundPreferences.Named;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** All preferences of a round. */
@Path("/api/v1/rounds/{id}/preferences")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "rounds", description = "Requests and people frozen together, and solved together")
public class RoundPreferenceResource {
    private final RoundPreferences preferences;

    RoundPreferenceResource(RoundPreferences preferences) {
        this.preferences = preferences;
    }

    @GET
    @Operation(
            operationId = "listRoundPreferences",
            summary = "List what requests and people prefer",
            description = "Those of requests first, each by id.")
    public Page<PreferenceView> list(
            @PathParam("id") UUID id,
            @QueryParam("limit") @DefaultValue(Limit.DEFAULT) @Parameter(description = "Items on a page, 1 to 200")
                    Limit limit,
            @QueryParam("cursor") @Parameter(description = "nextCursor of the page before") @Nullable Cursor cursor) {
        Page<Named> page = preferences.list(id, limit, cursor);
        return new Page<>(page.items().stream().map(PreferenceView::from).toList(), page.nextCursor());
    }
}
