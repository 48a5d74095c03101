package org.bole.scoring.application;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.bole.scoring.domain.Candidate;
import org.bole.scoring.domain.Component;
import org.bole.scoring.domain.Match;
import org.bole.scoring.domain.RequestScorer;
import org.bole.scoring.domain.confidence.Appraisal;
import org.bole.scoring.domain.confidence.Confidence;
import org.bole.scoring.domain.confidence.Marks;
import org.bole.scoring.domain.confidence.Marks.Halves;
import org.bole.scoring.domain.confidence.Marks.Known;
import org.bole.scoring.domain.confidence.Marks.Levels;
import org.bole.scoring.domain.reliability.Likelihood;
import org.bole.scoring.domain.reliability.Likelihood.Knot;
import org.jspecify.annotations.Nullable;

/** How to read a score: how sure it is, and what its points mean. By constants that come with the built-in score model. */
@Singleton
public class ScoreReading {
    private static final String FILE = "/scoring/model.json";

    private final Marks marks;
    private final FittedLikelihood likelihood;

    /**
     * What points mean, and where that is known from.
     *
     * @param source on which labelled pairs it was fitted
     * @param model version of the score model whose points they were
     * @param pairs how many
     */
    public record FittedLikelihood(String source, String model, int pairs, Likelihood likelihood) {}

    public ScoreReading() {
        try (InputStream file = Objects.requireNonNull(ScoreReading.class.getResourceAsStream(FILE), FILE)) {
            JsonNode json = new ObjectMapper().readTree(file);
            marks = marks(json.path("confidence"));
            likelihood = likelihood(json.path("likelihood"));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + FILE, e);
        }
    }

    public Confidence confidence(RequestScorer scorer, Candidate candidate, Match match) {
        return Appraisal.of(scorer.query(), candidate, match, scorer.model(), marks);
    }

    /**
     * Of all pairs with such points, the share that people find fitting, in [0, 1]; null for a trained model, whose
     * points mean something else, and without a role: what was labelled had one.
     */
    public @Nullable Double likelihood(String scoredBy, Match match) {
        return holdsFor(scoredBy) && match.role() != null
                ? likelihood.likelihood().at(match.points())
                : null;
    }

    /** Whether points of the model of this version mean what the likelihood says. */
    public boolean holdsFor(String version) {
        return version.equals(likelihood.model());
    }

    public Marks marks() {
        return marks;
    }

    public FittedLikelihood likelihood() {
        return likelihood;
    }

    private static Marks marks(JsonNode json) {
        JsonNode half = json.path("half");
        Map<Component, Known> known = new EnumMap<>(Component.class);
        for (Component component : Component.values()) {
            JsonNode ends = json.path("known").path(component.name());
            known.put(component, new Known(ends.path(0).asDouble(), ends.path(1).asDouble()));
        }
        return new Marks(
                json.path("source").asText(),
                new Halves(
                        half.path("texts").asDouble(),
                        half.path("skills").asDouble(),
                        half.path("outputs").asDouble(),
                        half.path("words").asDouble()),
                json.path("translation").asDouble(),
                json.path("residual").asInt(),
                known,
                new Levels(
                        json.path("levels").path("medium").asDouble(),
                        json.path("levels").path("high").asDouble()));
    }

    private static FittedLikelihood likelihood(JsonNode json) {
        List<Knot> knots = new ArrayList<>();
        json.path("knots")
                .forEach(knot ->
                        knots.add(new Knot(knot.path(0).asDouble(), knot.path(1).asDouble())));
        return new FittedLikelihood(
                json.path("source").asText(),
                json.path("model").asText(),
                json.path("pairs").asInt(),
                new Likelihood(knots));
    }
}
