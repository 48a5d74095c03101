package org.bole.round.rest;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.bole.round.application.RoundPreferences;
import org.bole.round.application.StatedPreference.Party;
import org.bole.round.application.StatedPreference.Side;
import org.bole.round.rest.PreferenceDocuments.OfProfile;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** What a person prefers in a round. */
@Path("/api/v1/rounds/{id}/preferences/profiles/{profileId}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "rounds", description = "Requests and people frozen together, and solved together")
public class ProfilePreferenceResource {
    private final RoundPreferences preferences;
    private final SecurityIdentity caller;

    ProfilePreferenceResource(RoundPreferences preferences, SecurityIdentity caller) {
        this.preferences = preferences;
        this.caller = caller;
    }

    @GET
    @Operation(
            operationId = "getProfilePreference",
            summary = "Read what a person prefers",
            description = "Once the round is frozen, with whom it made a difference for.")
    @APIResponse(
            responseCode = "200",
            description = "The preference",
            content =
                    @Content(
                            schema = @Schema(implementation = PreferenceView.class),
                            examples = @ExampleObject(name = "frozen", value = RoundExamples.STATED_PREFERENCE)))
    public PreferenceView get(@PathParam("id") UUID id, @PathParam("profileId") UUID profileId) {
        return PreferenceView.from(preferences.get(id, party(profileId)));
    }

    @PUT
    @Operation(
            operationId = "putProfilePreference",
            summary = "State what a person prefers",
            description =
                    "In place of what was stated before, as long as the round is a draft. The first of those ranked"
                            + " gains preferencePoints, each following one an equal step less; the person is never in a team of a request that is excluded."
                            + " Who prefers what is not published, only what each candidate gains.")
    @RequestBody(
            content =
                    @Content(examples = @ExampleObject(name = "preference", value = RoundExamples.PROFILE_PREFERENCE)))
    @APIResponse(
            responseCode = "200",
            description = "Stated",
            content = @Content(schema = @Schema(implementation = PreferenceView.class)))
    @APIResponse(responseCode = "409", description = "The round is no draft any more, or a job works on it")
    public PreferenceView put(
            @PathParam("id") UUID id, @PathParam("profileId") UUID profileId, @NotNull OfProfile document) {
        return PreferenceView.from(preferences.put(
                id,
                party(profileId),
                document.ranked(),
                document.exclusions(),
                caller.getPrincipal().getName()));
    }

    @DELETE
    @Operation(
            operationId = "deleteProfilePreference",
            summary = "Take back what a person prefers",
            description = "As long as the round is a draft.")
    @APIResponse(responseCode = "204", description = "Taken back")
    @APIResponse(responseCode = "409", description = "The round is no draft any more, or a job works on it")
    public RestResponse<Void> delete(@PathParam("id") UUID id, @PathParam("profileId") UUID profileId) {
        preferences.remove(id, party(profileId));
        return RestResponse.noContent();
    }

    private static Party party(UUID id) {
        return new Party(Side.PROFILE, id);
    }
}
