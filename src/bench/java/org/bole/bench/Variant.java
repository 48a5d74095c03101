package org.bole.bench;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.bole.bench.OutputsApart.Pooling;
import org.bole.bench.ServiceModel.Part;
import org.bole.profile.domain.Expertise;
import org.bole.profile.domain.Output;
import org.bole.request.domain.RequestKind;
import org.bole.scoring.application.ScoreModels;
import org.bole.scoring.domain.Calibration;
import org.bole.scoring.domain.Component;
import org.bole.scoring.domain.ScoreModel;
import org.bole.scoring.domain.Weights;
import org.bole.scoring.domain.text.Pool;
import org.bole.scoring.domain.text.TextConstants;
import org.jspecify.annotations.Nullable;

/** The service's scoring, whole and with one part changed. */
enum Variant {
    WHOLE("**as it is**", UnaryOperator.identity()),
    WORDS("mixture: words alone", model -> model.without(Part.VECTORS)),
    MEANING("mixture: meaning alone", model -> model.with(meaningAlone(model.model()))),
    RAW("calibration: none, raw cosines", model -> model.with(uncalibrated(model.model()))),
    NO_OUTPUTS("views: no outputs", model -> model.keeping(all -> expertise(all, true, true, true, false))),
    NO_SUMMARY(
            "views: no headline and summary", model -> model.keeping(all -> expertise(all, false, true, true, true))),
    NO_SKILLS("views: no skills", model -> model.keeping(all -> expertise(all, true, false, true, true))),
    WHOLE_PROFILE("views: whole profile as one more text (not adopted)", model -> model.with(Part.WHOLE_PROFILE)),
    NO_TITLE_VIEW("field weights: title no more than its abstract", model -> model.without(Part.TITLES)),
    NO_SENTENCES("sentences of the request: not apart", model -> model.without(Part.SENTENCES)),
    BEST("pooling: best text only", model -> model.with(decay(0))),
    EVEN("pooling: three best alike", model -> model.with(decay(1))),
    MEAN(
            "pooling: mean of all outputs",
            (values, outputs) -> Arrays.stream(values).average().orElse(0)),
    RECENT("recency: outputs halved every ten years (not adopted)", Variant::recent),
    ANY_LENGTH(
            "length of texts: not normalised",
            model -> model.with(new TextConstants(
                    TextConstants.CHOSEN.k1(),
                    0,
                    TextConstants.CHOSEN.k3(),
                    TextConstants.CHOSEN.decay(),
                    TextConstants.CHOSEN.sentences()))),
    NO_FIELDS("expansion: no code tables", model -> model.keeping(all -> expertise(all, true, true, false, true))),
    NO_GLOSSARY("expansion: no glossary", ServiceModel::withoutGlossary);

    private final String title;
    private final UnaryOperator<ServiceModel> change;
    private final @Nullable Pooling pooling;

    Variant(String title, UnaryOperator<ServiceModel> change) {
        this.title = title;
        this.change = change;
        pooling = null;
    }

    Variant(String title, Pooling pooling) {
        this.title = title;
        change = UnaryOperator.identity();
        this.pooling = pooling;
    }

    String title() {
        return title;
    }

    /** Of text relevance alone. */
    TextModel relevance(EmbeddedTexts texts) {
        ServiceModel model = change.apply(ServiceModel.of(texts, new ScoreModels().current()));
        return pooling == null ? model : new OutputsApart(model, pooling);
    }

    /** Of whole scores; null where the change is one of text relevance only. */
    @Nullable
    ServiceModel scores(EmbeddedTexts texts) {
        return pooling == null ? change.apply(ServiceModel.of(texts, new ScoreModels().current())) : null;
    }

    /** Whether the change shows in people of whom only outputs are known, each no more than a title. */
    boolean concernsTitlesAlone() {
        return switch (this) {
            case NO_OUTPUTS, NO_SUMMARY, NO_SKILLS, NO_TITLE_VIEW, NO_SENTENCES, NO_FIELDS, NO_GLOSSARY -> false;
            case WHOLE, WORDS, MEANING, RAW, WHOLE_PROFILE, BEST, EVEN, MEAN, RECENT, ANY_LENGTH -> true;
        };
    }

    /** Whether it shows in people of whom outputs with abstracts are known, for requests of several sentences. */
    boolean concernsAbstracts() {
        return concernsTitlesAlone() && this != RECENT || this == NO_TITLE_VIEW || this == NO_SENTENCES;
    }

    /** Whether it shows in people of whom only a headline is known. */
    boolean concernsHeadlines() {
        return this == WHOLE || this == WORDS || this == MEANING || this == RAW || this == ANY_LENGTH;
    }

    private static Expertise expertise(
            Expertise all, boolean summary, boolean skills, boolean fields, boolean outputs) {
        return new Expertise(
                summary ? all.headline() : null,
                summary ? all.summary() : null,
                skills ? all.skills() : List.of(),
                fields ? all.disciplines() : List.of(),
                fields ? all.industries() : List.of(),
                outputs ? all.outputs() : List.of());
    }

    private static TextConstants decay(double decay) {
        TextConstants chosen = TextConstants.CHOSEN;
        return new TextConstants(chosen.k1(), chosen.b(), chosen.k3(), decay, chosen.sentences());
    }

    /** One without a year counts half. */
    private static double recent(double[] values, List<Output> outputs) {
        double[] faded = values.clone();
        for (int i = 0; i < outputs.size(); i++) {
            Integer year = outputs.get(i).year();
            faded[i] *= year == null ? .5 : Math.pow(.5, Math.max(0, DistrictScene.TODAY.getYear() - year) / 10.0);
        }
        return Pool.of(faded, faded.length);
    }

    private static ScoreModel uncalibrated(ScoreModel model) {
        Map<String, Calibration> raw = model.calibrations().entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        marks -> new Calibration(
                                0,
                                0,
                                marks.getValue().nearSkill(),
                                marks.getValue().sameSkill())));
        return new ScoreModel("raw cosines", model.weights(), raw);
    }

    /** Words must weigh something: one part in ten thousand of what the two have together. */
    private static ScoreModel meaningAlone(ScoreModel model) {
        Map<RequestKind, Weights> weights = new EnumMap<>(RequestKind.class);
        model.weights().forEach((kind, all) -> {
            Map<Component, Integer> points = new EnumMap<>(all.points());
            points.put(Component.LEXICAL, 1);
            points.put(Component.SEMANTIC, all.of(Component.LEXICAL) + all.of(Component.SEMANTIC) - 1);
            weights.put(kind, new Weights(points));
        });
        return new ScoreModel("meaning alone", weights, model.calibrations());
    }
}
