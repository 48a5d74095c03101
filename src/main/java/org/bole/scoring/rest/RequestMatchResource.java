package org.bole.scoring.rest;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.bole.platform.paging.Slice;
import org.bole.profile.domain.Role;
import org.bole.scoring.application.Matches;
import org.bole.scoring.application.Ranked;
import org.bole.scoring.application.Retrieval.Scope;
import org.bole.scoring.rest.MatchView.PageView;
import org.bole.taxonomy.domain.TableName;
import org.bole.taxonomy.validation.KnownCode;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Who fits a request, and the explanation of any pair. */
@Path("/api/v1/requests/{id}/matches")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "matches", description = "Who fits which request, and why")
public class RequestMatchResource {
    private final Matches matches;
    private final MatchViews views;

    RequestMatchResource(Matches matches, MatchViews views) {
        this.matches = matches;
        this.views = views;
    }

    @GET
    @Operation(
            operationId = "matchRequest",
            summary = "Rank the profiles for a request",
            description =
                    "Eligible profiles only, each page by points. The index gives those who may be among the best, and"
                            + " each of them is scored exactly; equal points are ordered by a hash of the id. Deeper pages"
                            + " look at more candidates: who is found there stands behind those of the pages before.")
    public PageView forRequest(
            @PathParam("id") UUID id,
            @BeanParam MatchParameters parameters,
            @QueryParam("region")
                    @Parameter(description = "Only people who serve this region (GB/T 2260), or name none")
                    @KnownCode(TableName.REGIONS)
                    @Nullable
                    String region) {
        Slice slice = parameters.slice();
        Ranked ranked = matches.forRequest(id, new Scope(parameters.roles(), region), slice);
        return views.page(ranked, slice, parameters.explain);
    }

    @GET
    @Path("/{profileId}")
    @Operation(
            operationId = "explainMatch",
            summary = "Explain any pair",
            description =
                    "Also a low one, and one that is not eligible: its reasons say why not, and its points say what"
                            + " it would score.")
    public MatchView explain(
            @PathParam("id") UUID id,
            @PathParam("profileId") UUID profileId,
            @QueryParam("role") @Parameter(description = "Left out: the role in which the person does best") @Nullable
                    Role role) {
        return views.view(matches.explain(id, profileId, role), true);
    }
}
