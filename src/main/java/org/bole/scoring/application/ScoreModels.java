package org.bole.scoring.application;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.bole.request.domain.RequestKind;
import org.bole.scoring.domain.Calibration;
import org.bole.scoring.domain.Component;
import org.bole.scoring.domain.ScoreModel;
import org.bole.scoring.domain.Weights;

/** The score model in force: the built-in one, {@code scoring/model.json}, or a trained one that was activated. */
@Singleton
public class ScoreModels {
    private static final String FILE = "/scoring/model.json";

    private final ScoreModel builtIn = read();
    private final TrainedModels trained;

    /** The built-in model alone. */
    public ScoreModels() {
        this(builtIn -> Optional.empty());
    }

    @Inject
    ScoreModels(TrainedModels trained) {
        this.trained = trained;
    }

    /** Read it once for each use case: it may be another one the next time. */
    public ScoreModel current() {
        return trained.inForce(builtIn).orElse(builtIn);
    }

    /** The one that comes with this release: its constants hold for trained ones as well. */
    public ScoreModel builtIn() {
        return builtIn;
    }

    /** @throws IllegalArgumentException when the file lacks a weight or they do not add up */
    private static ScoreModel read() {
        try (InputStream file = Objects.requireNonNull(ScoreModels.class.getResourceAsStream(FILE), FILE)) {
            JsonNode json = new ObjectMapper().readTree(file);
            Map<RequestKind, Weights> weights = new EnumMap<>(RequestKind.class);
            for (RequestKind kind : RequestKind.values()) {
                weights.put(kind, weights(json.path("weights").path(kind.name())));
            }
            return new ScoreModel(
                    json.path("version").asText(),
                    weights,
                    calibrations(json.path("calibrations")),
                    calibrations(json.path("translated")));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + FILE, e);
        }
    }

    private static Weights weights(JsonNode json) {
        Map<Component, Integer> points = new EnumMap<>(Component.class);
        for (Component component : Component.values()) {
            points.put(component, json.path(component.name()).asInt(-1));
        }
        return new Weights(points);
    }

    private static Map<String, Calibration> calibrations(JsonNode json) {
        Map<String, Calibration> calibrations = new HashMap<>();
        json.properties().forEach(one -> calibrations.put(one.getKey(), calibration(one.getValue())));
        return calibrations;
    }

    private static Calibration calibration(JsonNode json) {
        return new Calibration(
                json.path("floor").asDouble(),
                json.path("clauseFloor").asDouble(),
                json.path("nearSkill").asDouble(),
                json.path("sameSkill").asDouble());
    }
}
