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
import java.time.OffsetDateTime;
import java.util.UUID;
import org.bole.platform.idempotency.Idempotent;
import org.bole.platform.paging.Page;
import org.bole.platform.validation.PlainText;
import org.bole.platform.validation.Upcoming;
import org.bole.round.application.RoundPublication;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** From the review of a round to its publication. */
@Path("/api/v1/rounds/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "rounds", description = "Requests and people frozen together, and solved together")
public class RoundPublicationResource {
    private final RoundPublication publication;
    private final SecurityIdentity caller;

    RoundPublicationResource(RoundPublication publication, SecurityIdentity caller) {
        this.publication = publication;
        this.caller = caller;
    }

    /** @param until objections are taken before */
    @Schema(name = "RoundPublicityDraft")
    public record Period(@NotNull @Upcoming OffsetDateTime until) {}

    /** @param reason why the teams are taken back */
    @Schema(name = "RoundReview")
    public record Review(
            @NotNull @PlainText(max = 2_000, multiline = true)
            String reason) {}

    /** @param answerBy when the proposals expire; left out: as usual */
    @Schema(name = "RoundPublication")
    public record Publication(@Upcoming @Nullable OffsetDateTime answerBy) {}

    @GET
    @Path("/publicity")
    @Operation(operationId = "listRoundPublicity", summary = "List the publicity periods of a round")
    @APIResponse(
            responseCode = "200",
            description = "In the order in which they began",
            content =
                    @Content(
                            examples =
                                    @ExampleObject(
                                            name = "periods",
                                            value = "{\"items\": [" + PublicationExamples.PERIOD + "]}")))
    public Page<PublicityView> periods(@PathParam("id") UUID id) {
        return new Page<>(
                publication.periods(id).stream().map(PublicityView::from).toList(), null);
    }

    @POST
    @Idempotent
    @Path("/publicity")
    @Operation(
            operationId = "showRound",
            summary = "Show the teams of a round to the public",
            description = "Begins the publicity period of the newest solution. Its teams hold their places from now on:"
                    + " whoever changed, left or was taken by others since the freezing is named, and nothing happens.")
    @RequestBody(content = @Content(examples = @ExampleObject(name = "week", value = PublicationExamples.SHOW)))
    @APIResponse(
            responseCode = "201",
            description = "Begun",
            content =
                    @Content(
                            schema = @Schema(implementation = PublicityView.class),
                            examples = @ExampleObject(name = "period", value = PublicationExamples.PERIOD)))
    @APIResponse(
            responseCode = "409",
            description = "The round is not in review, choices were made since it was solved, or places are not free or"
                    + " not allowed any more")
    public RestResponse<PublicityView> show(@PathParam("id") UUID id, @NotNull Period period) {
        PublicityView view = PublicityView.from(publication.show(
                id, period.until().toInstant(), caller.getPrincipal().getName()));
        return RestResponse.ResponseBuilder.<PublicityView>created(
                        URI.create("/api/v1/rounds/%s/publicity".formatted(id)))
                .entity(view)
                .build();
    }

    @POST
    @Idempotent
    @Path("/review")
    @Operation(
            operationId = "reviewRound",
            summary = "Take the teams of a round back for another review",
            description = "Ends the publicity period; all places are free. Make choices, solve again, show it again.")
    @RequestBody(content = @Content(examples = @ExampleObject(name = "reason", value = PublicationExamples.REVIEW)))
    @APIResponse(
            responseCode = "200",
            description = "The round, in review",
            content = @Content(schema = @Schema(implementation = RoundView.class)))
    @APIResponse(responseCode = "409", description = "The round is not in its publicity period")
    public RoundView review(@PathParam("id") UUID id, @NotNull Review review) {
        return RoundView.from(
                publication.review(id, review.reason(), caller.getPrincipal().getName()));
    }

    @POST
    @Idempotent
    @Path("/publication")
    @Operation(
            operationId = "publishRound",
            summary = "Publish a round",
            description = "Once the publicity period is over and every objection dismissed: each team becomes an open"
                    + " proposal to its three parties, see /proposals?roundId=.")
    @RequestBody(content = @Content(examples = @ExampleObject(name = "fortnight", value = PublicationExamples.PUBLISH)))
    @APIResponse(
            responseCode = "200",
            description = "The round, published",
            content =
                    @Content(
                            schema = @Schema(implementation = RoundView.class),
                            examples = @ExampleObject(name = "published", value = PublicationExamples.PUBLISHED)))
    @APIResponse(
            responseCode = "409",
            description = "The round is not in its publicity period, it runs still, or an objection is undecided or was"
                    + " upheld")
    public RoundView publish(@PathParam("id") UUID id, @NotNull Publication how) {
        OffsetDateTime answerBy = how.answerBy();
        return RoundView.from(publication.publish(
                id,
                answerBy == null ? null : answerBy.toInstant(),
                caller.getPrincipal().getName()));
    }
}
