package org.bole.learning.persistence;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.bole.learning.domain.Slate;
import org.bole.learning.domain.Values;
import org.bole.profile.domain.ProfileId;
import org.bole.request.domain.RequestKind;
import org.bole.scoring.domain.Component;
import org.bole.scoring.domain.Weights;

/** Values and weights as they stand in columns of type jsonb. */
@Singleton
class ModelJson {
    private final ObjectMapper json;

    ModelJson(ObjectMapper json) {
        this.json = json;
    }

    private record StoredPlace(UUID profile, Map<Component, Double> values) {}

    String text(Values values) {
        return write(values.byComponent());
    }

    String text(List<Slate.Place> places) {
        return write(places.stream()
                .map(place ->
                        new StoredPlace(place.profile().value(), place.values().byComponent()))
                .toList());
    }

    String text(Map<RequestKind, Weights> weights) {
        Map<RequestKind, Map<Component, Integer>> points = new EnumMap<>(RequestKind.class);
        weights.forEach((kind, one) -> points.put(kind, one.points()));
        return write(points);
    }

    Values values(String text) {
        return new Values(read(text, new TypeReference<Map<Component, Double>>() {}));
    }

    List<Slate.Place> places(String text) {
        return read(text, new TypeReference<List<StoredPlace>>() {}).stream()
                .map(place -> new Slate.Place(new ProfileId(place.profile()), new Values(place.values())))
                .toList();
    }

    Map<RequestKind, Weights> weights(String text) {
        Map<RequestKind, Weights> weights = new EnumMap<>(RequestKind.class);
        read(text, new TypeReference<Map<RequestKind, Map<Component, Integer>>>() {})
                .forEach((kind, points) -> weights.put(kind, new Weights(points)));
        return weights;
    }

    JsonNode tree(String text) {
        return read(text, new TypeReference<JsonNode>() {});
    }

    private String write(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("numbers by name must be writable", impossible);
        }
    }

    private <T> T read(String text, TypeReference<T> type) {
        try {
            return json.readValue(text, type);
        } catch (JsonProcessingException foreign) {
            throw new IllegalStateException(
                    "a column is not as this release writes it; maybe a newer one wrote it", foreign);
        }
    }
}
