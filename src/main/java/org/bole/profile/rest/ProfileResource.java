package org.bole.profile.rest;

import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.bole.platform.document.Containment;
import org.bole.platform.document.DocumentResponses;
import org.bole.platform.document.ListParameters;
import org.bole.platform.document.Stored;
import org.bole.platform.document.search.Listing;
import org.bole.platform.document.search.SearchParameters;
import org.bole.platform.idempotency.Idempotent;
import org.bole.profile.application.ProfileDocument;
import org.bole.profile.application.ProfileRegister;
import org.bole.profile.domain.Role;
import org.bole.profile.search.ProfileSearch;
import org.bole.taxonomy.domain.TableName;
import org.bole.taxonomy.domain.TitleRank;
import org.bole.taxonomy.validation.KnownCode;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Profiles over HTTP. */
@Path("/api/v1/profiles")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "profiles", description = "Enterprise mentors, tech commissioners and talents")
public class ProfileResource {
    private static final String TAKEN = "The externalRef is taken, and by which document";

    private final ProfileRegister register;
    private final ProfileSearch search;

    ProfileResource(ProfileRegister register, ProfileSearch search) {
        this.register = register;
        this.search = search;
    }

    @GET
    @Operation(
            operationId = "listProfiles",
            summary = "List or search profiles",
            description = "With q: people by name (also pinyin without tones, initials, the beginning of either),"
                    + " headline, skills, summary, outputs and employer;"
                    + " external references and credit codes only whole. Best first: names before texts."
                    + " Filters hold as well. Items then carry highlights, escaped for HTML with em around"
                    + " what was found, and the list its total; the first 10,000 can be paged through."
                    + " Facets: roles; rank (from the title where it is not stated); discipline (first level of"
                    + " GB/T 13745); industry (division"
                    + " of GB/T 4754, the employer's where none is stated); region; organization (kind of the"
                    + " employer); degree (level of GB/T 6864); availability (FREE, FULL, NOT_STATED).")
    @APIResponse(responseCode = "200", description = "A page; total and highlights with q, facets where asked for")
    @APIResponse(
            responseCode = "503",
            description = "With q or facets: the search index cannot be asked now; Retry-After says when to try again")
    public Listing<ProfileDocument> list(
            @BeanParam ListParameters page,
            @BeanParam SearchParameters searching,
            @QueryParam("role") @Parameter(description = "Only people who can be this") @Nullable Role role,
            @QueryParam("organization") @Parameter(description = "Only people of this organisation") @Nullable
                    UUID organization,
            @QueryParam("discipline")
                    @Parameter(description = "Only with this discipline (GB/T 13745)")
                    @KnownCode(TableName.DISCIPLINES)
                    @Nullable
                    String discipline,
            @QueryParam("region")
                    @Parameter(description = "Only serving this region (GB/T 2260)")
                    @KnownCode(TableName.REGIONS)
                    @Nullable
                    String region,
            @QueryParam("skill") @Parameter(description = "Only with exactly this skill") @Nullable String skill,
            @QueryParam("rank") @Parameter(description = "Only with this rank, where the profile states it") @Nullable
                    TitleRank rank,
            @QueryParam("externalRef") @Parameter(description = "Only those with the caller's own id") @Nullable
                    String externalRef) {
        return search.list(
                page,
                searching,
                new Containment()
                        .whereListHas("roles", role)
                        .wherePart("organization", "id", organization)
                        .whereListHas("disciplines", discipline)
                        .whereListHas("regions", region)
                        .whereListHas("skills", skill)
                        .where("rank", rank)
                        .where("externalRef", externalRef));
    }

    @POST
    @Idempotent
    @Operation(operationId = "registerProfile", summary = "Register a profile")
    @APIResponse(responseCode = "409", description = TAKEN)
    @APIResponse(responseCode = "201", description = "Registered; Location and ETag say where and which version")
    @RequestBody(
            content = @Content(examples = @ExampleObject(name = "commissioner", value = ProfileExamples.COMMISSIONER)))
    public RestResponse<Stored<ProfileDocument>> register(@NotNull ProfileDocument document) {
        return DocumentResponses.created(register.register(document), "profiles");
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getProfile", summary = "Read a profile")
    public RestResponse<Stored<ProfileDocument>> get(@PathParam("id") UUID id) {
        return DocumentResponses.ok(register.get(id));
    }

    @PUT
    @Path("/{id}")
    @Operation(
            operationId = "replaceProfile",
            summary = "Replace a profile",
            description = "The whole document is replaced. If-Match carries the ETag of the version that was read.")
    @APIResponse(responseCode = "200", description = "Replaced; ETag says which version it is now")
    @APIResponse(responseCode = "409", description = TAKEN)
    @RequestBody(
            content = @Content(examples = @ExampleObject(name = "commissioner", value = ProfileExamples.COMMISSIONER)))
    public RestResponse<Stored<ProfileDocument>> replace(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull ProfileDocument document) {
        return DocumentResponses.ok(register.replace(id, ifMatch, document));
    }
}
