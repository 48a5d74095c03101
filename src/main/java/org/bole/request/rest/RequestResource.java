package org.bole.request.rest;

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
import org.bole.request.application.RequestDocument;
import org.bole.request.application.RequestRegister;
import org.bole.request.domain.RequestKind;
import org.bole.request.domain.RequestStatus;
import org.bole.request.search.RequestSearch;
import org.bole.taxonomy.domain.TableName;
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

/** Talent requests over HTTP. */
@Path("/api/v1/requests")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "requests", description = "What organisations ask for")
public class RequestResource {
    private static final String TAKEN = "The externalRef is taken, and by which document";

    private final RequestRegister register;
    private final RequestSearch search;

    RequestResource(RequestRegister register, RequestSearch search) {
        this.register = register;
        this.search = search;
    }

    @GET
    @Operation(
            operationId = "listRequests",
            summary = "List or search talent requests",
            description =
                    "With q: requests by title, skills, description and the name of who asks (also pinyin and initials);"
                            + " external references and credit codes only whole. Best first: names before texts."
                            + " Filters hold as well. Items then carry highlights, escaped for HTML with em around"
                            + " what was found, and the list its total; the first 10,000 can be paged through."
                            + " Facets: kind; status; industry (division of GB/T 4754); discipline (first level of"
                            + " GB/T 13745); region; organization"
                            + " (kind of who asks).")
    @APIResponse(responseCode = "200", description = "A page; total and highlights with q, facets where asked for")
    @APIResponse(
            responseCode = "503",
            description = "With q or facets: the search index cannot be asked now; Retry-After says when to try again")
    public Listing<RequestDocument> list(
            @BeanParam ListParameters page,
            @BeanParam SearchParameters searching,
            @QueryParam("status") @Parameter(description = "Only in this state") @Nullable RequestStatus status,
            @QueryParam("kind") @Parameter(description = "Only of this kind") @Nullable RequestKind kind,
            @QueryParam("organization") @Parameter(description = "Only of this organisation") @Nullable
                    UUID organization,
            @QueryParam("region")
                    @Parameter(description = "Only in this region (GB/T 2260)")
                    @KnownCode(TableName.REGIONS)
                    @Nullable
                    String region,
            @QueryParam("industry")
                    @Parameter(description = "Only for this industry (GB/T 4754)")
                    @KnownCode(TableName.INDUSTRIES)
                    @Nullable
                    String industry,
            @QueryParam("externalRef") @Parameter(description = "Only those with the caller's own id") @Nullable
                    String externalRef) {
        return search.list(
                page,
                searching,
                new Containment()
                        .where("status", status)
                        .where("kind", kind)
                        .wherePart("organization", "id", organization)
                        .where("region", region)
                        .whereListHas("industries", industry)
                        .where("externalRef", externalRef));
    }

    @POST
    @Idempotent
    @Operation(operationId = "postRequest", summary = "Post a talent request")
    @APIResponse(responseCode = "409", description = TAKEN)
    @APIResponse(responseCode = "201", description = "Registered; Location and ETag say where and which version")
    @RequestBody(content = @Content(examples = @ExampleObject(name = "challenge", value = RequestExamples.CHALLENGE)))
    public RestResponse<Stored<RequestDocument>> register(@NotNull RequestDocument document) {
        return DocumentResponses.created(register.register(document), "requests");
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getRequest", summary = "Read a talent request")
    public RestResponse<Stored<RequestDocument>> get(@PathParam("id") UUID id) {
        return DocumentResponses.ok(register.get(id));
    }

    @PUT
    @Path("/{id}")
    @Operation(
            operationId = "replaceRequest",
            summary = "Replace a talent request",
            description = "The whole document is replaced. If-Match carries the ETag of the version that was read.")
    @APIResponse(responseCode = "200", description = "Replaced; ETag says which version it is now")
    @APIResponse(responseCode = "409", description = TAKEN)
    @RequestBody(content = @Content(examples = @ExampleObject(name = "challenge", value = RequestExamples.CHALLENGE)))
    public RestResponse<Stored<RequestDocument>> replace(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull RequestDocument document) {
        return DocumentResponses.ok(register.replace(id, ifMatch, document));
    }

    @POST
    @Idempotent
    @Path("/{id}/transitions")
    @Operation(
            operationId = "moveRequest",
            summary = "Move a talent request through its lifecycle",
            description =
                    "DRAFT → OPEN → MATCHED → IN_PROGRESS → CLOSED, with WITHDRAWN and EXPIRED. An illegal move is"
                            + " refused with the legal ones named.")
    @APIResponse(responseCode = "200", description = "The request in its new state")
    @APIResponse(
            responseCode = "409",
            description = "The move is illegal, and which ones are not; or the deadline has passed")
    @RequestBody(content = @Content(examples = @ExampleObject(name = "open", value = "{\"to\": \"OPEN\"}")))
    public RestResponse<Stored<RequestDocument>> move(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull Transition transition) {
        return DocumentResponses.ok(register.move(id, ifMatch, transition.to()));
    }

    /** Where a request is to go. */
    public record Transition(@NotNull RequestStatus to) {}
}
