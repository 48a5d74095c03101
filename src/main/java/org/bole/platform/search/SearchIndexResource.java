package org.bole.platform.search;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.util.List;
import org.bole.platform.idempotency.Idempotent;
import org.bole.platform.job.Job;
import org.bole.platform.job.JobExamples;
import org.bole.platform.job.JobResponses;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Indexes over HTTP. */
@Path("/api/v1/search-indexes")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "search indexes", description = "How the indexes are, and how to build or check them anew")
public class SearchIndexResource {
    private static final String ONE =
            "{\"kind\":\"candidate\",\"backend\":\"lucene\",\"answers\":true,\"documents\":7400,\"waiting\":0,\"building\":false}";

    private final SearchIndexAdmin admin;

    SearchIndexResource(SearchIndexAdmin admin) {
        this.admin = admin;
    }

    /** All there are. */
    @Schema(name = "SearchIndexes")
    public record Listing(List<IndexView> items) {}

    @GET
    @Operation(operationId = "listSearchIndexes", summary = "How the search indexes are")
    @APIResponse(
            responseCode = "200",
            description = "Every index",
            content = @Content(examples = @ExampleObject(name = "indexes", value = "{\"items\":[" + ONE + "]}")))
    public Listing list() {
        return new Listing(admin.list());
    }

    @GET
    @Path("/{kind}")
    @Operation(operationId = "getSearchIndex", summary = "How one search index is")
    @APIResponse(
            responseCode = "200",
            description = "The index",
            content = @Content(examples = @ExampleObject(name = "index", value = ONE)))
    public IndexView get(@PathParam("kind") @Parameter(description = "Such as candidate") String kind) {
        return admin.get(kind);
    }

    @POST
    @Idempotent
    @Path("/{kind}/rebuild")
    @Operation(
            operationId = "rebuildSearchIndex",
            summary = "Build an index anew",
            description = "From the database, in the background; the present index answers until the new one is whole.")
    @APIResponse(
            responseCode = "202",
            description = "Begun: the index says when it is no longer building",
            content = @Content(schema = @Schema(implementation = IndexView.class)))
    public RestResponse<IndexView> rebuild(
            @PathParam("kind") @Parameter(description = "Such as candidate") String kind) {
        return RestResponse.ResponseBuilder.<IndexView>accepted(admin.rebuild(kind))
                .location(URI.create("/api/v1/search-indexes/" + kind))
                .build();
    }

    @POST
    @Idempotent
    @Path("/check")
    @Operation(
            operationId = "checkSearchIndexes",
            summary = "Compare the indexes with the database",
            description = "As a job. What is missing, left over or of another version is indexed again; its result says"
                    + " how much that was.")
    @APIResponse(
            responseCode = "202",
            description = "The job is queued",
            content =
                    @Content(
                            schema = @Schema(implementation = Job.class),
                            examples = @ExampleObject(name = "queued", value = JobExamples.RUNNING)))
    public RestResponse<Job> check() {
        return JobResponses.accepted(admin.check());
    }
}
