package org.bole.learning.rest;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.bole.learning.application.Activation;
import org.bole.learning.application.ModelComparison;
import org.bole.learning.application.ModelComparisons;
import org.bole.learning.application.ModelReliabilities;
import org.bole.learning.application.ModelReliability;
import org.bole.learning.application.ModelVersion;
import org.bole.learning.application.ScoreModelRegister;
import org.bole.learning.application.TrainingDocument;
import org.bole.learning.application.Trainings;
import org.bole.platform.idempotency.Idempotent;
import org.bole.platform.job.Job;
import org.bole.platform.job.JobResponses;
import org.bole.platform.paging.Cursor;
import org.bole.platform.paging.Limit;
import org.bole.platform.paging.Page;
import org.bole.platform.validation.PlainText;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Versions of the score model: train, compare, put in force, go back. */
@Path("/api/v1/score-models")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "score models", description = "Versions of the score model; nothing learns silently")
public class ScoreModelResource {
    private static final String OTHER_BASE = "A version stands on components that this release does not have";

    private final ScoreModelRegister register;
    private final Trainings trainings;
    private final ModelComparisons comparisons;
    private final ModelReliabilities reliabilities;
    private final SecurityIdentity caller;

    ScoreModelResource(
            ScoreModelRegister register,
            Trainings trainings,
            ModelComparisons comparisons,
            ModelReliabilities reliabilities,
            SecurityIdentity caller) {
        this.register = register;
        this.trainings = trainings;
        this.comparisons = comparisons;
        this.reliabilities = reliabilities;
        this.caller = caller;
    }

    /** Why somebody puts a version in force. */
    @Schema(name = "ActivationNote")
    public record ActivationNote(
            @PlainText(max = 2_000, multiline = true) @Nullable
            String note) {}

    @GET
    @Operation(
            operationId = "listScoreModels",
            summary = "List the versions of the score model",
            description = "Newest first, without weights and reports: read the single version for them.")
    public Page<ModelVersionView> list(
            @QueryParam("limit") @DefaultValue(Limit.DEFAULT) @Parameter(description = "Items on a page, 1 to 200")
                    Limit limit,
            @QueryParam("cursor") @Parameter(description = "nextCursor of the page before") @Nullable Cursor cursor) {
        Page<ModelVersion> page = register.list(limit, cursor);
        String inForce = register.inForce();
        return new Page<>(
                page.items().stream()
                        .map(one -> ModelVersionView.brief(one, inForce))
                        .toList(),
                page.nextCursor());
    }

    @GET
    @Path("/{version}")
    @Operation(operationId = "getScoreModelVersion", summary = "Read a version with its weights and training report")
    public ModelVersionView get(@PathParam("version") String version) {
        return ModelVersionView.from(register.get(version), register.inForce());
    }

    @POST
    @Idempotent
    @Operation(
            operationId = "trainScoreModel",
            summary = "Train a version on the decisions so far",
            description = "A job; its result is {version}. Non-negative weights on the fixed components, for each kind"
                    + " of request, corrected for where people were seen, and held at the prior while there are few"
                    + " decisions: without any the version equals the prior. One request in five is held out of"
                    + " training and measured on. The version is not in force by that. The same decisions, prior and"
                    + " seed give the same weights.")
    @RequestBody(content = @Content(examples = @ExampleObject(name = "usual", value = LearningExamples.TRAINING)))
    @APIResponse(
            responseCode = "202",
            description = "The training is queued",
            headers =
                    @Header(
                            name = "Location",
                            description = "Where the job is",
                            schema = @Schema(type = SchemaType.STRING)),
            content =
                    @Content(
                            schema = @Schema(implementation = Job.class),
                            examples = @ExampleObject(name = "queued", value = LearningExamples.QUEUED)))
    @APIResponse(responseCode = "404", description = "There is no version of the name given as prior")
    @APIResponse(responseCode = "409", description = OTHER_BASE)
    public RestResponse<Job> train(@NotNull TrainingDocument document) {
        return JobResponses.accepted(
                trainings.order(document, caller.getPrincipal().getName()));
    }

    @POST
    @Idempotent
    @Path("/{version}/comparisons")
    @Operation(
            operationId = "compareScoreModels",
            summary = "Compare a version with another one",
            description = "On the decisions about requests that the version was not trained on, and on labelled pairs"
                    + " of the call, side by side: NDCG at 10, pairwise accuracy and loss, each with its 95 % interval"
                    + " (bootstrap over requests), and the difference in pairs. If the other version was trained with"
                    + " another seed, it has seen some of what is held out here. Nothing is kept.")
    @RequestBody(content = @Content(examples = @ExampleObject(name = "benchmark", value = LearningExamples.COMPARE)))
    @APIResponse(
            responseCode = "200",
            description = "Both, side by side",
            content = @Content(schema = @Schema(implementation = ModelComparison.class)))
    @APIResponse(responseCode = "409", description = OTHER_BASE)
    public ModelComparison compare(@PathParam("version") String version, @NotNull ComparisonDocument document) {
        return comparisons.compare(version, document.against(), document.benchmark());
    }

    @GET
    @Path("/{version}/reliability")
    @Operation(
            operationId = "readReliability",
            summary = "Whether the points of a version mean something here",
            description = "On the decisions about requests that the version was not trained on: of pairs for which a"
                    + " share was predicted, the share that was found fitting, in bins with 95 % intervals (Wilson),"
                    + " the Brier score and the expected calibration error. Predicted by what comes with the built-in"
                    + " model, and by the other decisions of this service (isotonic regression) once there are a"
                    + " hundred. Shortlisted, accepted and well evaluated fit; declined as the wrong field or badly"
                    + " evaluated do not. Each decision counts by the inverse propensity of its place.")
    @APIResponse(
            responseCode = "200",
            description = "The curves",
            content = @Content(schema = @Schema(implementation = ModelReliability.class)))
    @APIResponse(responseCode = "409", description = OTHER_BASE)
    public ModelReliability reliability(@PathParam("version") String version) {
        return reliabilities.of(version);
    }

    @POST
    @Idempotent
    @Path("/{version}/activation")
    @Operation(
            operationId = "activateScoreModel",
            summary = "Put a version in force",
            description = "For every instance within a second. To go back, activate the earlier version again.")
    @RequestBody(content = @Content(examples = @ExampleObject(name = "note", value = LearningExamples.ACTIVATE)))
    @APIResponse(
            responseCode = "200",
            description = "In force",
            content =
                    @Content(
                            schema = @Schema(implementation = Activation.class),
                            examples = @ExampleObject(name = "activation", value = LearningExamples.ACTIVATION)))
    @APIResponse(responseCode = "409", description = "It is in force already. Or: " + OTHER_BASE)
    public Activation activate(@PathParam("version") String version, @NotNull ActivationNote note) {
        return register.activate(version, caller.getPrincipal().getName(), note.note());
    }
}
