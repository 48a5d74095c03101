package org.bole.bench;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import org.bole.request.domain.RequestKind;
import org.bole.scoring.application.ScoreModels;
import org.bole.scoring.domain.Component;
import org.bole.scoring.domain.ScoreModel;
import org.bole.scoring.domain.Weights;

/** The text relevance of the service, whole and with one part changed. */
enum Variant {
    WHOLE("whole model"),
    WORDS("words alone"),
    MEANING("meaning alone"),
    NO_TITLE_VIEW("no title view"),
    NO_SENTENCES("no sentences"),
    BEST("best output instead of best three"),
    MEAN("mean of all outputs instead of best three");

    private final String title;

    Variant(String title) {
        this.title = title;
    }

    String title() {
        return title;
    }

    TextModel model(EmbeddedTexts texts) {
        ScoreModel current = new ScoreModels().current();
        return switch (this) {
            case WHOLE -> new ServiceModel(texts, current);
            case WORDS -> new ServiceModel(texts, current).withoutVectors();
            case MEANING -> new ServiceModel(texts, meaningAlone(current));
            case NO_TITLE_VIEW -> new ServiceModel(texts, current).withoutTitles();
            case NO_SENTENCES -> new ServiceModel(texts, current).withoutSentences();
            case BEST -> apart(new ServiceModel(texts, current), values -> max(values));
            case MEAN -> apart(new ServiceModel(texts, current), values -> mean(values));
        };
    }

    /** Every output as a person by itself; one output's relevance keeps its order whatever the pooling. */
    private static TextModel apart(TextModel model, ToDoubleFunction<double[]> pooling) {
        return new OutputsApart(model, pooling);
    }

    private static double max(double[] values) {
        return Arrays.stream(values).max().orElse(0);
    }

    private static double mean(double[] values) {
        return Arrays.stream(values).average().orElse(0);
    }

    /** Words must weigh something: one part in ten thousand. */
    private static ScoreModel meaningAlone(ScoreModel model) {
        Map<Component, Integer> points = new EnumMap<>(Component.class);
        for (Component component : Component.values()) {
            points.put(component, 0);
        }
        points.put(Component.LEXICAL, 1);
        points.put(Component.SEMANTIC, Weights.TOTAL - 1);
        Map<RequestKind, Weights> weights = new EnumMap<>(RequestKind.class);
        for (RequestKind kind : RequestKind.values()) {
            weights.put(kind, new Weights(points));
        }
        return new ScoreModel("meaning alone", weights, model.calibrations());
    }
}
