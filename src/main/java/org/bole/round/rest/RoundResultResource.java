package org.bole.round.rest;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.bole.platform.paging.Cursor;
import org.bole.platform.paging.Limit;
import org.bole.platform.paging.Page;
import org.bole.platform.paging.Slice;
import org.bole.round.application.RoundResults;
import org.bole.round.application.RoundResults.NamedTeams;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** What a round was frozen and solved to. */
@Path("/api/v1/rounds/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "rounds", description = "Requests and people frozen together, and solved together")
public class RoundResultResource {
    private static final String LINES = "application/x-ndjson";
    private static final String WHICH = "Number of the solution, from 1; left out: the newest";
    /** Teams are paged by place: the cursor says how many were shown. */
    private static final String ORDER = "round";

    private final RoundResults results;

    RoundResultResource(RoundResults results) {
        this.results = results;
    }

    @GET
    @Path("/inputs")
    @Produces(LINES)
    @Operation(
            operationId = "getRoundInputs",
            summary = "Download the frozen inputs",
            description = "Lines of JSON: a header, each expert, each request with its candidates. They name nobody, so"
                    + " they can be published; their SHA-256 is the round's hash of inputs. The packaged application"
                    + " replays them: replay INPUTS RESULT.")
    @APIResponse(
            responseCode = "200",
            description = "The file",
            content = @Content(mediaType = LINES, schema = @Schema(type = SchemaType.STRING)))
    public RestResponse<byte[]> inputs(@PathParam("id") UUID id) {
        return file("round-%s-inputs.ndjson".formatted(id), results.inputs(id));
    }

    @GET
    @Path("/result")
    @Operation(
            operationId = "getRoundResult",
            summary = "Read a solution in numbers",
            description = "Places filled, points, how far from the bound, and why places are empty.")
    public RoundResultView result(
            @PathParam("id") UUID id,
            @QueryParam("number") @Min(1) @Parameter(description = WHICH) @Nullable Integer number) {
        return RoundResultView.from(results.summary(id, number));
    }

    @GET
    @Path("/result/file")
    @Produces(LINES)
    @Operation(
            operationId = "getRoundResultFile",
            summary = "Download a solution",
            description = "Lines of JSON: a header with the hash of the inputs and the choices made by hand, then each"
                    + " team. The same inputs and choices give the same bytes.")
    @APIResponse(
            responseCode = "200",
            description = "The file",
            content = @Content(mediaType = LINES, schema = @Schema(type = SchemaType.STRING)))
    public RestResponse<byte[]> file(
            @PathParam("id") UUID id,
            @QueryParam("number") @Min(1) @Parameter(description = WHICH) @Nullable Integer number) {
        var solved = results.file(id, number);
        return file("round-%s-result-%d.ndjson".formatted(id, solved.number()), solved.file());
    }

    @GET
    @Path("/teams")
    @Operation(
            operationId = "listRoundTeams",
            summary = "List the teams of a solution",
            description = "In the order of the solution, which depends on ids alone; with those who could step in for"
                    + " each place.")
    public Page<RoundTeamView> teams(
            @PathParam("id") UUID id,
            @QueryParam("number") @Min(1) @Parameter(description = WHICH) @Nullable Integer number,
            @QueryParam("alternates")
                    @DefaultValue("3")
                    @Min(0)
                    @Max(20)
                    @Parameter(description = "Who could step in, so many at most for each place, 0 to 20")
                    int alternates,
            @QueryParam("limit") @DefaultValue(Limit.DEFAULT) @Parameter(description = "Items on a page, 1 to 200")
                    Limit limit,
            @QueryParam("cursor") @Parameter(description = "nextCursor of the page before") @Nullable Cursor cursor) {
        Slice slice = Slice.of(ORDER, cursor, limit);
        NamedTeams named = results.teams(id, number, slice, alternates);
        List<RoundTeamView> items = named.teams().stream()
                .map(team -> RoundTeamView.from(team, named))
                .toList();
        return new Page<>(items, slice.next(ORDER, named.more()));
    }

    private static RestResponse<byte[]> file(String name, byte[] content) {
        return RestResponse.ResponseBuilder.ok(content)
                .header("Content-Disposition", "attachment; filename=\"%s\"".formatted(name))
                .build();
    }
}
