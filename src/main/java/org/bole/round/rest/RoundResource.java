package org.bole.round.rest;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.util.UUID;
import org.bole.platform.idempotency.Idempotent;
import org.bole.platform.job.Job;
import org.bole.platform.job.JobResponses;
import org.bole.platform.paging.Cursor;
import org.bole.platform.paging.Limit;
import org.bole.platform.paging.Page;
import org.bole.platform.validation.PlainText;
import org.bole.round.application.Round;
import org.bole.round.application.RoundDocument;
import org.bole.round.application.RoundRegister;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Matching rounds: begin one, freeze it, solve it. */
@Path("/api/v1/rounds")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "rounds", description = "Requests and people frozen together, and solved together")
public class RoundResource {
    private final RoundRegister register;
    private final SecurityIdentity caller;

    RoundResource(RoundRegister register, SecurityIdentity caller) {
        this.register = register;
        this.caller = caller;
    }

    @GET
    @Operation(operationId = "listRounds", summary = "List the rounds", description = "Newest first.")
    public Page<RoundView> list(
            @QueryParam("limit") @DefaultValue(Limit.DEFAULT) @Parameter(description = "Items on a page, 1 to 200")
                    Limit limit,
            @QueryParam("cursor") @Parameter(description = "nextCursor of the page before") @Nullable Cursor cursor) {
        Page<Round> page = register.list(limit, cursor);
        return new Page<>(page.items().stream().map(RoundView::from).toList(), page.nextCursor());
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getRound", summary = "Read a round")
    public RoundView get(@PathParam("id") UUID id) {
        return RoundView.from(register.get(id));
    }

    @POST
    @Idempotent
    @Operation(
            operationId = "beginRound",
            summary = "Begin a round",
            description = "A draft: requests and profiles may still change until it is frozen.")
    @RequestBody(content = @Content(examples = @ExampleObject(name = "usual", value = RoundExamples.DRAFT)))
    @APIResponse(
            responseCode = "201",
            description = "Begun; Location says where",
            content =
                    @Content(
                            schema = @Schema(implementation = RoundView.class),
                            examples = @ExampleObject(name = "draft", value = RoundExamples.ROUND)))
    public RestResponse<RoundView> begin(@NotNull RoundDocument document) {
        RoundView view =
                RoundView.from(register.begin(document, caller.getPrincipal().getName()));
        return RestResponse.ResponseBuilder.<RoundView>created(URI.create("/api/v1/rounds/" + view.id()))
                .entity(view)
                .build();
    }

    @POST
    @Idempotent
    @Path("/{id}/freeze")
    @Operation(
            operationId = "freezeRound",
            summary = "Freeze a round",
            description =
                    "A job: scores everybody who comes into question for each open request of the round, and fixes"
                            + " points, what preferences add or exclude, coverage of the required skills and capacities, with"
                            + " the score model, the settings and the seed. Its result is {inputs, requests, experts}: the hash"
                            + " of the published inputs. Nothing that happens later changes them.")
    @APIResponse(
            responseCode = "202",
            description = "The freezing is queued",
            content =
                    @Content(
                            schema = @Schema(implementation = Job.class),
                            examples = @ExampleObject(name = "queued", value = RoundExamples.QUEUED)))
    @APIResponse(
            responseCode = "409",
            description = "It is frozen already, a job works on it, or no request of it wants mentors or commissioners")
    public RestResponse<Job> freeze(@PathParam("id") UUID id) {
        return JobResponses.accepted(register.freeze(id));
    }

    @POST
    @Idempotent
    @Path("/{id}/solve")
    @Operation(
            operationId = "solveRound",
            summary = "Form the teams of a round",
            description =
                    "A job: fills the most places, then makes the teams worth the most, all together; everybody is"
                            + " in as many teams as the capacity says. Then seats the most students in these teams, one seat"
                            + " each, and no mentor has more of them than his limit. Keeps every choice made by hand. The same inputs, choices"
                            + " and seed give the same bytes. Its result is {result, number, places, filled, points, bound, seats, seated}.")
    @APIResponse(
            responseCode = "202",
            description = "The solving is queued",
            content =
                    @Content(
                            schema = @Schema(implementation = Job.class),
                            examples = @ExampleObject(name = "queued", value = RoundExamples.QUEUED)))
    @APIResponse(responseCode = "409", description = "It is not frozen, or a job works on it")
    public RestResponse<Job> solve(@PathParam("id") UUID id) {
        return JobResponses.accepted(register.solve(id));
    }

    /** @param reason why the round comes to nothing */
    @Schema(name = "RoundClosing")
    public record Closing(
            @NotNull @PlainText(max = 2_000, multiline = true)
            String reason) {}

    @POST
    @Idempotent
    @Path("/{id}/close")
    @Operation(
            operationId = "closeRound",
            summary = "Close a round that comes to nothing",
            description =
                    "For good, with a reason: nothing can be frozen, chosen, solved or shown any more; everything that"
                            + " there is stays to be read. To freeze other inputs, close the round and begin a new one. Teams"
                            + " that are shown are taken back first.")
    @RequestBody(content = @Content(examples = @ExampleObject(name = "reason", value = RoundExamples.CLOSE)))
    @APIResponse(
            responseCode = "200",
            description = "The round, closed",
            content = @Content(schema = @Schema(implementation = RoundView.class)))
    @APIResponse(responseCode = "409", description = "It is shown, published or closed already, or a job works on it")
    public RoundView close(@PathParam("id") UUID id, @NotNull Closing closing) {
        return RoundView.from(
                register.close(id, closing.reason(), caller.getPrincipal().getName()));
    }
}
