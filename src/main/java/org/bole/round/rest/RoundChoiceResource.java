package org.bole.round.rest;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.bole.platform.idempotency.Idempotent;
import org.bole.platform.paging.Page;
import org.bole.platform.validation.PlainText;
import org.bole.round.application.RecordedChoice;
import org.bole.round.application.RoundChoices;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** What people decide by hand about a round. */
@Path("/api/v1/rounds/{id}/choices")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "rounds", description = "Requests and people frozen together, and solved together")
public class RoundChoiceResource {
    private final RoundChoices choices;
    private final SecurityIdentity caller;

    RoundChoiceResource(RoundChoices choices, SecurityIdentity caller) {
        this.choices = choices;
        this.caller = caller;
    }

    /**
     * Why a choice is taken back.
     *
     * @param reason kept with the choice
     */
    @Schema(name = "ChoiceWithdrawal")
    public record Withdrawal(
            @NotNull @PlainText(max = 2_000, multiline = true)
            String reason) {}

    @GET
    @Operation(
            operationId = "listRoundChoices",
            summary = "List what was decided by hand",
            description = "In the order in which it was; with what was withdrawn.")
    public Page<ChoiceView> list(@PathParam("id") UUID id) {
        return page(choices.list(id));
    }

    /** All on one page: people make them one by one. */
    private static Page<ChoiceView> page(List<RecordedChoice> choices) {
        return new Page<>(choices.stream().map(ChoiceView::from).toList(), null);
    }

    @POST
    @Idempotent
    @Operation(
            operationId = "makeRoundChoices",
            summary = "Lock people into teams, or forbid them",
            description = "All or none, with a reason. Solve the round again: every later solution keeps to it. To swap"
                    + " two people, lock each into the other's place. A student is locked into a request after its mentors: only"
                    + " a team whose mentors are all locked takes him, and the mentors' limits must allow it.")
    @RequestBody(content = @Content(examples = @ExampleObject(name = "lock", value = RoundExamples.CHOICES)))
    @APIResponse(
            responseCode = "201",
            description = "Recorded",
            content = @Content(examples = @ExampleObject(name = "lock", value = RoundExamples.CHOICE)))
    @APIResponse(
            responseCode = "409",
            description = "A choice cannot be kept beside the others, the round is not frozen, or a job works on it")
    public RestResponse<Page<ChoiceView>> choose(@PathParam("id") UUID id, @NotNull ChoicesDocument document) {
        Page<ChoiceView> made = page(choices.choose(
                id, document.manual(), document.reason(), caller.getPrincipal().getName()));
        return RestResponse.ResponseBuilder.<Page<ChoiceView>>created(
                        URI.create("/api/v1/rounds/%s/choices".formatted(id)))
                .entity(made)
                .build();
    }

    @POST
    @Idempotent
    @Path("/{number}/withdrawal")
    @Operation(
            operationId = "withdrawRoundChoice",
            summary = "Take a choice back",
            description = "With a reason; the choice stays on record.")
    @RequestBody(content = @Content(examples = @ExampleObject(name = "reason", value = RoundExamples.WITHDRAWAL)))
    @APIResponse(
            responseCode = "200",
            description = "Withdrawn",
            content = @Content(schema = @Schema(implementation = ChoiceView.class)))
    @APIResponse(
            responseCode = "409",
            description =
                    "It was withdrawn before, another choice rests on it, the round is not frozen, or a job works on it")
    public ChoiceView withdraw(
            @PathParam("id") UUID id, @PathParam("number") int number, @NotNull Withdrawal withdrawal) {
        return ChoiceView.from(choices.withdraw(
                id, number, withdrawal.reason(), caller.getPrincipal().getName()));
    }
}
