package org.bole.scoring.domain;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bole.request.domain.Topic;
import org.bole.scoring.domain.text.Bag;
import org.bole.scoring.domain.text.Embedding;
import org.bole.scoring.domain.text.Skill;
import org.bole.scoring.domain.text.TranslatedQuery.Alternatives;
import org.bole.taxonomy.domain.Glossary;
import org.bole.taxonomy.domain.Glossary.Translation;
import org.bole.taxonomy.domain.TextLanguage;
import org.jspecify.annotations.Nullable;

/**
 * A text of a request as the glossary says it in the other language: what texts in that language are compared with, since
 * neither words nor the embedding models reach across.
 *
 * @param language of the translation
 * @param terms in the text's order, each once
 * @param names the skill keys under which this text, taken as a skill, may be known; empty where it is not one term
 * @param coverage how much of the text the glossary knows, in [0, 1]
 * @param embedding of the best senses one after the other; null where there is none
 */
public record TranslatedView(
        TextLanguage language,
        List<Alternatives> terms,
        Set<String> names,
        double coverage,
        @Nullable Embedding embedding) {
    /** Of a text that is mostly unknown the glossary gives words without their subject. */
    private static final double LEAST_COVERAGE = .4;

    public TranslatedView {
        terms = List.copyOf(terms);
        names = Set.copyOf(names);
    }

    /** {@code text} in the other language; null where the glossary knows too little of it. */
    static @Nullable TranslatedView of(String text, CandidateFactory factory, Vectors vectors) {
        TextLanguage wanted = TextLanguage.of(text).other();
        Translation translation = factory.glossary().translate(text, wanted);
        Map<List<String>, Integer> counts = new LinkedHashMap<>();
        translation.terms().forEach(term -> counts.merge(term.senses(), 1, Integer::sum));
        List<Alternatives> terms = counts.entrySet().stream()
                .map(term -> alternatives(term, factory))
                .flatMap(Stream::ofNullable)
                .toList();
        if (terms.isEmpty() || translation.coverage() < LEAST_COVERAGE) {
            return null;
        }
        Embedding embedding = vectors.find(translation.text());
        return new TranslatedView(wanted, terms, names(translation), translation.coverage(), embedding);
    }

    private static @Nullable Alternatives alternatives(
            Map.Entry<List<String>, Integer> term, CandidateFactory factory) {
        List<Bag> senses = term.getKey().stream()
                .map(factory::bag)
                .filter(sense -> sense.length() > 0)
                .toList();
        return senses.isEmpty() ? null : new Alternatives(senses, term.getValue());
    }

    private static Set<String> names(Translation translation) {
        if (translation.coverage() < 1) {
            return Set.of();
        }
        return translation.terms().size() == 1
                ? translation.terms().get(0).senses().stream().map(Skill::key).collect(Collectors.toSet())
                : Set.of(Skill.key(translation.text()));
    }

    /** Whether {@code unit} mentions every term, in one of its senses. */
    boolean isMentionedIn(Bag unit) {
        // A part of a name may be any other skill.
        return coverage == 1
                && terms.stream().allMatch(term -> term.senses().stream().anyMatch(unit::containsAll));
    }

    /** The views of {@code skills}, without those of which the glossary knows too little. */
    static Map<Skill, TranslatedView> of(List<Skill> skills, CandidateFactory factory, Vectors vectors) {
        Map<Skill, TranslatedView> views = new HashMap<>();
        for (Skill skill : skills) {
            TranslatedView view = of(skill.name(), factory, vectors);
            if (view != null) {
                views.put(skill, view);
            }
        }
        return views;
    }

    /** What of a request is embedded in the other language. */
    static Stream<String> embedded(Topic topic, Glossary glossary) {
        return ProfileTexts.embedded(topic).stream()
                .map(text ->
                        glossary.translate(text, TextLanguage.of(text).other()).text());
    }
}
