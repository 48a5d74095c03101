package org.bole.scoring.rest;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.bole.scoring.application.Matches;
import org.bole.scoring.rest.MatchView.ProfilePageView;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Which open requests fit a person. */
@Path("/api/v1/profiles/{id}/matches")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "matches", description = "Who fits which request, and why")
public class ProfileMatchResource {
    private final Matches matches;
    private final MatchViews views;

    ProfileMatchResource(Matches matches, MatchViews views) {
        this.matches = matches;
        this.views = views;
    }

    @GET
    @Operation(
            operationId = "matchProfile",
            summary = "Rank the open requests for a profile",
            description = "With what the person could add to be scored more surely for the requests of the page.")
    public ProfilePageView forProfile(@PathParam("id") UUID id, @BeanParam MatchParameters parameters) {
        return views.profilePage(
                matches.forProfile(id, parameters.roles(), parameters.slice()), parameters.slice(), parameters.explain);
    }
}
