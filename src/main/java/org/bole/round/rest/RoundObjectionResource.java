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
import java.util.UUID;
import org.bole.platform.idempotency.Idempotent;
import org.bole.platform.paging.Page;
import org.bole.platform.validation.PlainText;
import org.bole.profile.domain.ProfileId;
import org.bole.request.domain.RequestId;
import org.bole.round.application.Objection;
import org.bole.round.application.Objection.Raised;
import org.bole.round.application.RoundObjections;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Objections to the teams of a round. */
@Path("/api/v1/rounds/{id}/objections")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "rounds", description = "Requests and people frozen together, and solved together")
public class RoundObjectionResource {
    private final RoundObjections objections;
    private final SecurityIdentity caller;

    RoundObjectionResource(RoundObjections objections, SecurityIdentity caller) {
        this.objections = objections;
        this.caller = caller;
    }

    /**
     * What somebody objects to.
     *
     * @param profileId who must not be in the team; left out: the team as a whole
     * @param raisedBy who objects, in words
     */
    @Schema(name = "RoundObjectionDraft")
    public record Draft(
            @NotNull UUID requestId,
            @Nullable UUID profileId,
            @NotNull @PlainText(max = 200) String raisedBy,

            @NotNull @PlainText(max = 4_000, multiline = true)
            String text) {
        Raised raised() {
            return new Raised(
                    new RequestId(requestId), profileId == null ? null : new ProfileId(profileId), raisedBy, text);
        }
    }

    /** @param reason kept with the objection */
    @Schema(name = "RoundObjectionRulingDraft")
    public record RulingDraft(
            @NotNull Objection.Verdict verdict,

            @NotNull @PlainText(max = 4_000, multiline = true)
            String reason) {}

    @GET
    @Operation(
            operationId = "listRoundObjections",
            summary = "List the objections to a round",
            description = "Of all its publicity periods, in the order in which they were raised.")
    @APIResponse(
            responseCode = "200",
            description = "All objections",
            content =
                    @Content(
                            examples =
                                    @ExampleObject(
                                            name = "objections",
                                            value = "{\"items\": [" + PublicationExamples.OBJECTION + "]}")))
    public Page<ObjectionView> list(@PathParam("id") UUID id) {
        return new Page<>(objections.list(id).stream().map(ObjectionView::from).toList(), null);
    }

    @POST
    @Idempotent
    @Operation(
            operationId = "objectToRound",
            summary = "Object to a team of a round",
            description = "While its publicity period runs.")
    @RequestBody(content = @Content(examples = @ExampleObject(name = "kinship", value = PublicationExamples.OBJECT)))
    @APIResponse(
            responseCode = "201",
            description = "Taken down",
            content =
                    @Content(
                            schema = @Schema(implementation = ObjectionView.class),
                            examples = @ExampleObject(name = "objection", value = PublicationExamples.OBJECTION)))
    @APIResponse(
            responseCode = "409",
            description = "The round is not in its publicity period, the period is over, or there is no such team")
    public RestResponse<ObjectionView> raise(@PathParam("id") UUID id, @NotNull Draft draft) {
        ObjectionView view = ObjectionView.from(
                objections.raise(id, draft.raised(), caller.getPrincipal().getName()));
        return RestResponse.ResponseBuilder.<ObjectionView>created(
                        URI.create("/api/v1/rounds/%s/objections".formatted(id)))
                .entity(view)
                .build();
    }

    @POST
    @Idempotent
    @Path("/{number}/ruling")
    @Operation(
            operationId = "ruleOnRoundObjection",
            summary = "Decide about an objection",
            description = "Once, with a reason. While one is upheld the round cannot be published: take it back for"
                    + " another review.")
    @RequestBody(content = @Content(examples = @ExampleObject(name = "upheld", value = PublicationExamples.RULE)))
    @APIResponse(
            responseCode = "200",
            description = "Decided",
            content =
                    @Content(
                            schema = @Schema(implementation = ObjectionView.class),
                            examples = @ExampleObject(name = "objection", value = PublicationExamples.OBJECTION)))
    @APIResponse(responseCode = "409", description = "It was decided before, or its publicity period is over")
    public ObjectionView rule(@PathParam("id") UUID id, @PathParam("number") int number, @NotNull RulingDraft ruling) {
        return ObjectionView.from(objections.rule(
                id,
                number,
                ruling.verdict(),
                ruling.reason(),
                caller.getPrincipal().getName()));
    }
}
