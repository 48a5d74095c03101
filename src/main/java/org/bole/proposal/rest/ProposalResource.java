package org.bole.proposal.rest;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
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
import org.bole.platform.paging.Cursor;
import org.bole.platform.paging.Limit;
import org.bole.platform.paging.Page;
import org.bole.platform.validation.PlainText;
import org.bole.proposal.application.Answers;
import org.bole.proposal.application.ProposalRegister;
import org.bole.proposal.application.ProposalRegister.Current;
import org.bole.proposal.application.TeamOffer;
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

/** Teams offered to their people. */
@Path("/api/v1/proposals")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "proposals", description = "Teams offered to their people, and what they say")
public class ProposalResource {
    private final ProposalRegister register;
    private final Answers answers;
    private final SecurityIdentity caller;

    ProposalResource(ProposalRegister register, Answers answers, SecurityIdentity caller) {
        this.register = register;
        this.answers = answers;
        this.caller = caller;
    }

    /**
     * Why a proposal is taken back.
     *
     * @param reason kept with the proposal
     */
    @Schema(name = "ProposalWithdrawal")
    public record Withdrawal(
            @NotNull @PlainText(max = 2_000, multiline = true)
            String reason) {}

    @GET
    @Operation(operationId = "listProposals", summary = "List proposals", description = "Newest first.")
    @APIResponse(
            responseCode = "200",
            description = "One page of proposals",
            content =
                    @Content(
                            examples =
                                    @ExampleObject(
                                            name = "proposals",
                                            value = "{\"items\": [" + ProposalExamples.PROPOSAL + "]}")))
    public Page<ProposalView> list(
            @BeanParam ProposalFilterParameters filter,
            @QueryParam("limit") @DefaultValue(Limit.DEFAULT) @Parameter(description = "Items on a page, 1 to 200")
                    Limit limit,
            @QueryParam("cursor") @Parameter(description = "nextCursor of the page before") @Nullable Cursor cursor) {
        Page<Current> page = register.list(filter.filter(), limit, cursor);
        return new Page<>(page.items().stream().map(ProposalView::from).toList(), page.nextCursor());
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getProposal", summary = "Read a proposal")
    @APIResponse(
            responseCode = "200",
            description = "The proposal",
            content =
                    @Content(
                            schema = @Schema(implementation = ProposalView.class),
                            examples = @ExampleObject(name = "proposal", value = ProposalExamples.PROPOSAL)))
    public ProposalView get(@PathParam("id") UUID id) {
        return ProposalView.from(register.get(id));
    }

    @POST
    @Idempotent
    @Operation(
            operationId = "offerTeam",
            summary = "Offer a team formed by hand",
            description =
                    "Holds a place of each person and of the request until somebody declines, the time to answer is"
                            + " over, or it is taken back. Everybody must be eligible now, and have room: all rounds and other"
                            + " teams count.")
    @RequestBody(content = @Content(examples = @ExampleObject(name = "team", value = ProposalExamples.OFFER)))
    @APIResponse(
            responseCode = "201",
            description = "Offered; Location says where",
            content =
                    @Content(
                            schema = @Schema(implementation = ProposalView.class),
                            examples = @ExampleObject(name = "proposal", value = ProposalExamples.PROPOSAL)))
    @APIResponse(
            responseCode = "409",
            description = "Somebody is not there, not eligible or has no room, or the request is not open or has no"
                    + " such place left: each is named")
    public RestResponse<ProposalView> offer(@NotNull TeamOffer offer) {
        return created(register.offer(offer, caller.getPrincipal().getName()));
    }

    @POST
    @Idempotent
    @Path("/{id}/answers")
    @Operation(
            operationId = "answerProposal",
            summary = "Answer a proposal",
            description = "For one party. When requester, mentor and commissioner have accepted, the proposal is"
                    + " ACCEPTED, and the request MATCHED once its places are filled; when one of them declines, it is"
                    + " DECLINED and all its places are free. A talent who declines leaves the team. The same answer"
                    + " again changes nothing.")
    @RequestBody(
            content =
                    @Content(
                            examples = {
                                @ExampleObject(name = "accept", value = ProposalExamples.ACCEPT),
                                @ExampleObject(name = "decline", value = ProposalExamples.DECLINE)
                            }))
    @APIResponse(
            responseCode = "200",
            description = "The proposal after it",
            content =
                    @Content(
                            schema = @Schema(implementation = ProposalView.class),
                            examples = @ExampleObject(name = "proposal", value = ProposalExamples.PROPOSAL)))
    @APIResponse(
            responseCode = "409",
            description = "It is not open or has expired, has no such party, the party said something else before, or"
                    + " whoever accepts is not eligible any more")
    public ProposalView answer(@PathParam("id") UUID id, @NotNull AnswerDocument answer) {
        return ProposalView.from(
                answers.take(id, answer.said(), caller.getPrincipal().getName()));
    }

    @POST
    @Idempotent
    @Path("/{id}/replacements")
    @Operation(
            operationId = "replaceInProposal",
            summary = "Offer the team anew with somebody else",
            description = "After it was declined or nobody answered: an alternate takes the place. Members who had"
                    + " accepted are not asked again; the requester is.")
    @RequestBody(
            content = @Content(examples = @ExampleObject(name = "alternate", value = ProposalExamples.REPLACEMENT)))
    @APIResponse(
            responseCode = "201",
            description = "A proposal of its own; Location says where",
            content =
                    @Content(
                            schema = @Schema(implementation = ProposalView.class),
                            examples = @ExampleObject(name = "proposal", value = ProposalExamples.PROPOSAL)))
    @APIResponse(
            responseCode = "409",
            description = "The proposal still holds its places or was taken back, has no such place, or somebody is not"
                    + " eligible or has no room")
    public RestResponse<ProposalView> replace(@PathParam("id") UUID id, @NotNull ReplacementDocument replacement) {
        return created(register.replace(
                id, replacement.replacement(), caller.getPrincipal().getName()));
    }

    @POST
    @Idempotent
    @Path("/{id}/withdrawal")
    @Operation(
            operationId = "withdrawProposal",
            summary = "Take a proposal back",
            description = "Open or accepted, with a reason: its places are free. What a round announced is taken back"
                    + " with the round.")
    @RequestBody(content = @Content(examples = @ExampleObject(name = "reason", value = ProposalExamples.WITHDRAWAL)))
    @APIResponse(
            responseCode = "200",
            description = "Taken back",
            content =
                    @Content(
                            schema = @Schema(implementation = ProposalView.class),
                            examples = @ExampleObject(name = "proposal", value = ProposalExamples.PROPOSAL)))
    @APIResponse(responseCode = "409", description = "It is neither open nor accepted")
    public ProposalView withdraw(@PathParam("id") UUID id, @NotNull Withdrawal withdrawal) {
        return ProposalView.from(
                register.withdraw(id, withdrawal.reason(), caller.getPrincipal().getName()));
    }

    private static RestResponse<ProposalView> created(Current current) {
        ProposalView view = ProposalView.from(current);
        return RestResponse.ResponseBuilder.<ProposalView>created(URI.create("/api/v1/proposals/" + view.id()))
                .entity(view)
                .build();
    }
}
