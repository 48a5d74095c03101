package org.bole.scoring.rest;

import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.bole.platform.idempotency.Idempotent;
import org.bole.platform.job.Job;
import org.bole.platform.job.JobExamples;
import org.bole.platform.job.JobResponses;
import org.bole.scoring.application.RetrievalAudit;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Whether the index finds whom exact scoring of everybody would find. */
@Path("/api/v1/retrieval-audits")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "search indexes", description = "How the indexes are, and how to build or check them anew")
public class RetrievalAuditResource {
    private final RetrievalAudit audit;

    RetrievalAuditResource(RetrievalAudit audit) {
        this.audit = audit;
    }

    @POST
    @Idempotent
    @Operation(
            operationId = "auditRetrieval",
            summary = "Score everybody, and say how many of the best the index finds",
            description =
                    "As a job, for up to 50 open requests: its result has the recall of the best 20 over all of them"
                            + " and of the worst request.")
    @APIResponse(
            responseCode = "202",
            description = "The job is queued",
            content =
                    @Content(
                            schema = @Schema(implementation = Job.class),
                            examples = @ExampleObject(name = "queued", value = JobExamples.RUNNING)))
    public RestResponse<Job> begin() {
        return JobResponses.accepted(audit.submit());
    }
}
