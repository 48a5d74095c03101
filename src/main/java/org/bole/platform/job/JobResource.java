package org.bole.platform.job;

import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Duration;
import java.util.UUID;
import org.bole.platform.idempotency.Idempotent;
import org.bole.platform.paging.Cursor;
import org.bole.platform.paging.Limit;
import org.bole.platform.paging.Page;
import org.bole.platform.problem.Problem;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestStreamElementType;
import org.jspecify.annotations.Nullable;

/** Jobs over HTTP. */
@Path("/api/v1/jobs")
@Tag(name = "jobs", description = "Long work: progress, results, cancelling")
public class JobResource {
    private static final Duration LOOK_AGAIN = Duration.ofMillis(250);

    private final Jobs jobs;

    JobResource(Jobs jobs) {
        this.jobs = jobs;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "listJobs",
            summary = "List jobs",
            description = "Newest first. Results are left out here: read the single job for its result.")
    @APIResponse(
            responseCode = "200",
            description = "One page of jobs",
            content = @Content(examples = @ExampleObject(name = "jobs", value = JobExamples.LIST)))
    public Page<Job> list(
            @QueryParam("limit") @DefaultValue(Limit.DEFAULT) @Parameter(description = "Items on a page, 1 to 200")
                    Limit limit,
            @QueryParam("cursor") @Parameter(description = "nextCursor of the page before") @Nullable Cursor cursor) {
        return jobs.list(limit, cursor);
    }

    @GET
    @Path("/{id}")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "getJob",
            summary = "Read a job",
            description = "With Accept: text/event-stream the same as server-sent events: one event whenever the job"
                    + " has changed, the last one with its final state and result.")
    @APIResponse(
            responseCode = "200",
            description = "The job",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = Job.class),
                        examples = @ExampleObject(name = "running", value = JobExamples.RUNNING)),
                @Content(
                        mediaType = MediaType.SERVER_SENT_EVENTS,
                        schema = @Schema(implementation = String.class),
                        examples = @ExampleObject(name = "events", value = JobExamples.EVENTS))
            })
    public Job get(@PathParam("id") UUID id) {
        return jobs.get(id);
    }

    @GET
    @Path("/{id}")
    @Produces(MediaType.SERVER_SENT_EVENTS)
    @RestStreamElementType(MediaType.APPLICATION_JSON)
    @Blocking
    @Operation(hidden = true)
    public Multi<Job> follow(@PathParam("id") UUID id) {
        jobs.get(id);
        return Uni.createFrom()
                .item(() -> jobs.get(id))
                .runSubscriptionOn(Infrastructure.getDefaultWorkerPool())
                .repeat()
                .withDelay(LOOK_AGAIN)
                .whilst(job -> !job.state().ended())
                .skip()
                .repetitions();
    }

    @POST
    @Idempotent
    @Path("/{id}/cancel")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "cancelJob",
            summary = "Cancel a job",
            description = "A waiting job is cancelled at once, a running one at its next good place: it may still be"
                    + " RUNNING in the answer. What an import in mode keep-good has kept by then stays.")
    @APIResponse(
            responseCode = "200",
            description = "The job, cancelled or about to be",
            content =
                    @Content(
                            schema = @Schema(implementation = Job.class),
                            examples = @ExampleObject(name = "running", value = JobExamples.RUNNING)))
    @APIResponse(
            responseCode = "409",
            description = "The job has ended already",
            content = @Content(mediaType = Problem.MEDIA_TYPE))
    public Job cancel(@PathParam("id") UUID id) {
        return jobs.cancel(id);
    }
}
