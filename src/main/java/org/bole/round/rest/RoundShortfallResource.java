package org.bole.round.rest;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.bole.platform.paging.Page;
import org.bole.round.application.RoundShortfalls;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Where a round has too few people. */
@Path("/api/v1/rounds/{id}/shortfalls")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "rounds", description = "Requests and people frozen together, and solved together")
public class RoundShortfallResource {
    private final RoundShortfalls shortfalls;

    RoundShortfallResource(RoundShortfalls shortfalls) {
        this.shortfalls = shortfalls;
    }

    @GET
    @Operation(
            operationId = "listRoundShortfalls",
            summary = "List places that must stay empty, and what would fill them",
            description =
                    "For a frozen round, solved or not, with the choices that hold now: places that need more people"
                            + " together than are there for them, who has no time left, and the smallest changes that would help,"
                            + " those that fill most first.")
    public Page<ShortfallView> list(@PathParam("id") UUID id) {
        RoundShortfalls.Named named = shortfalls.of(id);
        return new Page<>(
                named.shortfalls().stream()
                        .map(one -> ShortfallView.from(one, named.names()))
                        .toList(),
                null);
    }
}
