package org.bole.scoring.rest;

import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.bole.scoring.application.ScoreModels;
import org.bole.scoring.application.ScoreReading;
import org.bole.scoring.application.StatelessScores;
import org.bole.scoring.domain.ScoreModel;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Stateless scoring, and the score model behind every score. */
@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "scores", description = "Stateless scoring for other systems")
public class ScoresResource {
    private static final String EXAMPLE = """
            {"requests":[{"id":"r1","title":"光刻胶显影后线条毛糙","skills":["光刻胶配方","显影工艺"]}],
             "profiles":[{"id":"p1","skills":["感光树脂合成"],
                          "outputs":[{"kind":"PAPER","title":"化学放大型感光树脂的线边缘粗糙度研究","year":2023}]}],
             "explain":true}
            """;

    private final StatelessScores scores;
    private final ScoreModels models;
    private final ScoreWords words;
    private final ScoreReading reading;

    ScoresResource(StatelessScores scores, ScoreModels models, ScoreWords words, ScoreReading reading) {
        this.reading = reading;
        this.scores = scores;
        this.models = models;
        this.words = words;
    }

    @POST
    @Path("/scores")
    @Operation(
            operationId = "score",
            summary = "Score profiles against requests, nothing stored",
            description = "Without pairs, all combinations. relevance ranks by text alone; points are the whole score.")
    @RequestBody(content = @Content(examples = @ExampleObject(name = "pair", value = EXAMPLE)))
    public ScoresView score(@NotNull ScoresRequest call) {
        ScoresPlan plan = ScoresPlan.of(call);
        ScoreModel model = models.current();
        if (Boolean.TRUE.equals(call.explain())) {
            var appraised = scores.appraise(model, plan.requests(), plan.profiles(), plan.pairs());
            return ScoresView.explained(model.version(), call, plan, appraised, words);
        }
        var matches = scores.score(model, plan.requests(), plan.profiles(), plan.pairs());
        return ScoresView.brief(model.version(), call, plan, matches);
    }

    @GET
    @Path("/score-model")
    @Operation(
            operationId = "getScoreModel",
            summary = "The weights and constants behind every score",
            description = "The model in force now. Other versions, and who put which in force when: /score-models and"
                    + " /score-model/activations.")
    public ScoreModelView model() {
        return ScoreModelView.from(models.current(), reading);
    }
}
