package org.bole.round.rest;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
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
import org.bole.platform.paging.Slice;
import org.bole.profile.domain.Role;
import org.bole.round.application.RoundCandidates;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Who could have had a place of a round, and what it would cost to force it. */
@Path("/api/v1/rounds/{id}/requests/{requestId}/candidates")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "rounds", description = "Requests and people frozen together, and solved together")
public class RoundCandidateResource {
    /** Candidates are paged by place: the cursor says how many were shown. */
    private static final String ORDER = "candidates";

    private final RoundCandidates candidates;

    RoundCandidateResource(RoundCandidates candidates) {
        this.candidates = candidates;
    }

    /** The two places of a team. */
    public enum Place {
        ENTERPRISE_MENTOR,
        TECH_COMMISSIONER;

        Role role() {
            return switch (this) {
                case ENTERPRISE_MENTOR -> Role.ENTERPRISE_MENTOR;
                case TECH_COMMISSIONER -> Role.TECH_COMMISSIONER;
            };
        }
    }

    @GET
    @Operation(
            operationId = "listRoundCandidates",
            summary = "List who could have had a place, and what forcing them would cost",
            description =
                    "Every candidate of one role in a request, in the order of the frozen ranking: whether the solution has"
                            + " the person there, else why not, and what it would cost all teams together to force it, in"
                            + " places and points. The cost is an interval: teams that lose no more than the most are known,"
                            + " prices of everybody's time prove the least; where both are equal it is exact. It holds for the"
                            + " place that a lock would give the person, beside the choices to which the solution keeps.")
    public Page<RoundCandidateView> list(
            @PathParam("id") UUID id,
            @PathParam("requestId") UUID requestId,
            @QueryParam("role") @NotNull @Parameter(description = "The place in the request's teams") Place role,
            @QueryParam("result")
                    @Min(1)
                    @Parameter(description = "Number of the solution, from 1; left out: the newest")
                    @Nullable
                    Integer result,
            @QueryParam("limit") @DefaultValue(Limit.DEFAULT) @Parameter(description = "Items on a page, 1 to 200")
                    Limit limit,
            @QueryParam("cursor") @Parameter(description = "nextCursor of the page before") @Nullable Cursor cursor) {
        Slice slice = Slice.of(ORDER, cursor, limit);
        RoundCandidates.Named named = candidates.of(id, requestId, role.role(), result, slice);
        return new Page<>(
                named.candidates().stream()
                        .map(one -> RoundCandidateView.from(one, named.names()))
                        .toList(),
                slice.next(ORDER, named.more()));
    }
}
