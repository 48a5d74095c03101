package org.bole.team.rest;

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
import org.bole.platform.paging.Slice;
import org.bole.taxonomy.domain.TableName;
import org.bole.taxonomy.validation.KnownCode;
import org.bole.team.application.RequestTeams;
import org.bole.team.rest.TeamView.PageView;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The best teams of one request. */
@Path("/api/v1/requests/{id}/teams")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "teams", description = "Dual-mentor teams: an enterprise mentor and a tech commissioner")
public class RequestTeamResource {
    private final RequestTeams teams;
    private final TeamViews views;

    RequestTeamResource(RequestTeams teams, TeamViews views) {
        this.teams = teams;
        this.views = views;
    }

    @GET
    @Operation(
            operationId = "teamsForRequest",
            summary = "Rank the teams for a request",
            description =
                    "Every pair of the 60 best enterprise mentors and the 60 best tech commissioners, best first. A team's"
                            + " points are 35 hundredths of the mentor's, 35 of the commissioner's, and 30 of the share of the"
                            + " required skills that the two cover together; what the request does not want is left out, and"
                            + " the other weights grow. Each team says who covers which skill, what nobody covers, and what"
                            + " puts it ahead of the next.")
    public PageView best(
            @PathParam("id") UUID id,
            @QueryParam("limit") @DefaultValue("5") @Parameter(description = "Items on a page, 1 to 200") Limit limit,
            @QueryParam("cursor") @Parameter(description = "nextCursor of the page before") @Nullable Cursor cursor,
            @QueryParam("region")
                    @Parameter(description = "Only people who serve this region (GB/T 2260), or name none")
                    @KnownCode(TableName.REGIONS)
                    @Nullable
                    String region,
            @QueryParam("explain")
                    @DefaultValue("true")
                    @Parameter(description = "Whether to say why: components of the matches, and sentences")
                    boolean explain) {
        Slice slice = Slice.of(TeamViews.ORDER, cursor, limit);
        return views.page(id, teams.best(id, region, slice), slice, explain);
    }
}
