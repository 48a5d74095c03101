package org.bole.scoring.domain;

import org.bole.scoring.domain.RequestScorer.Background;
import org.bole.scoring.domain.text.Bag;
import org.bole.scoring.domain.text.Embedding;
import org.bole.scoring.domain.text.TranslatedQuery;
import org.bole.taxonomy.domain.TextLanguage;
import org.jspecify.annotations.Nullable;

/** What texts in the other language are worth for a request, by way of the glossary. */
final class CrossLingual {
    /** A translation term by term loses senses and grammar: what it finds counts this much. */
    private static final double WORTH = .85;

    private final @Nullable TranslatedView view;
    private final @Nullable TranslatedQuery words;
    private final ScoreModel model;

    CrossLingual(@Nullable TranslatedView view, Background background, ScoreModel model) {
        this.view = view;
        this.model = model;
        words = view == null ? null : new TranslatedQuery(view.terms(), background.corpus(), background.constants());
    }

    boolean speaks(TextLanguage language) {
        return view != null && view.language() == language;
    }

    /** How much of the translated request {@code text} says, in [0, 1]. */
    double lexical(Bag text) {
        return words == null || view == null ? 0 : WORTH * view.coverage() * words.value(text);
    }

    boolean comparableWith(@Nullable Embedding embedding) {
        return embedding != null
                && view != null
                && view.embedding() != null
                && view.embedding().comparableWith(embedding);
    }

    /** Closeness of meaning to the translated request, in [0, 1]; 0 where the vectors do not compare. */
    double semantic(Embedding embedding) {
        return view == null || view.embedding() == null
                ? 0
                : WORTH
                        * model.translatedCalibrationFor(embedding.model())
                                .texts(view.embedding().cosine(embedding));
    }
}
