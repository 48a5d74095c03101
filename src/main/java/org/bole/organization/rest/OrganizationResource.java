package org.bole.organization.rest;

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
import org.bole.organization.application.OrganizationDocument;
import org.bole.organization.application.OrganizationRegister;
import org.bole.organization.domain.CreditCode;
import org.bole.organization.domain.OrganizationKind;
import org.bole.platform.document.Containment;
import org.bole.platform.document.DocumentResponses;
import org.bole.platform.document.ListParameters;
import org.bole.platform.document.Stored;
import org.bole.platform.idempotency.Idempotent;
import org.bole.platform.paging.Page;
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

/** Organisations over HTTP. */
@Path("/api/v1/organizations")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(
        name = "organizations",
        description = "Enterprises, universities, research institutes, schools and government bodies")
public class OrganizationResource {
    private static final String TAKEN = "The externalRef or the creditCode is taken, and by which document";

    private final OrganizationRegister register;

    OrganizationResource(OrganizationRegister register) {
        this.register = register;
    }

    @GET
    @Operation(operationId = "listOrganizations", summary = "List organisations")
    public Page<Stored<OrganizationDocument>> list(
            @BeanParam ListParameters page,
            @QueryParam("kind") @Parameter(description = "Only this kind") @Nullable OrganizationKind kind,
            @QueryParam("region")
                    @Parameter(description = "Only this region (GB/T 2260)")
                    @KnownCode(TableName.REGIONS)
                    @Nullable
                    String region,
            @QueryParam("industry")
                    @Parameter(description = "Only with this industry (GB/T 4754)")
                    @KnownCode(TableName.INDUSTRIES)
                    @Nullable
                    String industry,
            @QueryParam("cluster") @Parameter(description = "Only of this cluster") @Nullable String cluster,
            @QueryParam("creditCode") @Parameter(description = "Only the one with this code") @Nullable
                    String creditCode,
            @QueryParam("externalRef") @Parameter(description = "Only the one with the caller's own id") @Nullable
                    String externalRef) {
        return register.list(page.with(new Containment()
                .where("kind", kind)
                .where("region", region)
                .whereListHas("industries", industry)
                .whereListHas("clusters", cluster)
                .where("creditCode", creditCode == null ? null : CreditCode.normalised(creditCode))
                .where("externalRef", externalRef)));
    }

    @POST
    @Idempotent
    @Operation(operationId = "registerOrganization", summary = "Register an organisation")
    @APIResponse(responseCode = "409", description = TAKEN)
    @APIResponse(responseCode = "201", description = "Registered; Location and ETag say where and which version")
    @RequestBody(
            content = @Content(examples = @ExampleObject(name = "enterprise", value = OrganizationExamples.ENTERPRISE)))
    public RestResponse<Stored<OrganizationDocument>> register(@NotNull OrganizationDocument document) {
        return DocumentResponses.created(register.register(document), "organizations");
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getOrganization", summary = "Read an organisation")
    public RestResponse<Stored<OrganizationDocument>> get(@PathParam("id") UUID id) {
        return DocumentResponses.ok(register.get(id));
    }

    @PUT
    @Path("/{id}")
    @Operation(
            operationId = "replaceOrganization",
            summary = "Replace an organisation",
            description = "The whole document is replaced. If-Match carries the ETag of the version that was read.")
    @APIResponse(responseCode = "200", description = "Replaced; ETag says which version it is now")
    @APIResponse(responseCode = "409", description = TAKEN)
    @RequestBody(
            content = @Content(examples = @ExampleObject(name = "enterprise", value = OrganizationExamples.ENTERPRISE)))
    public RestResponse<Stored<OrganizationDocument>> replace(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull OrganizationDocument document) {
        return DocumentResponses.ok(register.replace(id, ifMatch, document));
    }
}
