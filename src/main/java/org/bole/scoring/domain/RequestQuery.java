package org.bole.scoring.domain;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.bole.request.domain.TalentRequest;
import org.bole.scoring.domain.text.Bag;
import org.bole.scoring.domain.text.Embedding;
import org.bole.scoring.domain.text.Meaning;
import org.bole.scoring.domain.text.Skill;
import org.jspecify.annotations.Nullable;

/**
 * A request prepared for scoring.
 *
 * @param asker null in stateless scoring
 * @param text title and description; empty where there is neither
 * @param meaning null where the text has no vector
 * @param required in the request's order, each skill once
 * @param preferred in the request's order, without the required ones
 * @param translated the text in the other language; null where the glossary knows too little of it
 * @param translatedSkills the skills in the other language, without those of which it knows too little
 */
public record RequestQuery(
        TalentRequest request,
        @Nullable Party asker,
        Bag text,
        @Nullable Meaning meaning,
        List<Skill> required,
        List<Skill> preferred,
        @Nullable TranslatedView translated,
        Map<Skill, TranslatedView> translatedSkills) {
    public RequestQuery {
        translatedSkills = Map.copyOf(translatedSkills);
        required = List.copyOf(required);
        preferred = List.copyOf(preferred);
    }

    public boolean hasText() {
        return text.length() > 0;
    }

    public boolean hasSkills() {
        return !required.isEmpty() || !preferred.isEmpty();
    }

    /** Prepares {@code request} for candidates of {@code factory}. */
    public static RequestQuery of(
            TalentRequest request, @Nullable Party asker, CandidateFactory factory, Vectors vectors) {
        String text = ProfileTexts.of(request.topic());
        List<Skill> required = distinct(request.topic().requiredSkills(), List.of(), factory, vectors);
        List<Skill> preferred = distinct(request.topic().preferredSkills(), required, factory, vectors);
        return new RequestQuery(
                request,
                asker,
                factory.bag(text),
                text.isEmpty() ? null : meaning(text, ProfileTexts.clauses(request.topic()), vectors),
                required,
                preferred,
                text.isEmpty() ? null : TranslatedView.of(text, factory, vectors),
                TranslatedView.of(
                        Stream.concat(required.stream(), preferred.stream()).toList(), factory, vectors));
    }

    private static @Nullable Meaning meaning(String text, List<String> clauses, Vectors vectors) {
        Embedding whole = vectors.find(text);
        return whole == null
                ? null
                : new Meaning(
                        whole,
                        clauses.stream()
                                .map(vectors::find)
                                .filter(Objects::nonNull)
                                .toList());
    }

    private static List<Skill> distinct(
            List<String> names, List<Skill> known, CandidateFactory factory, Vectors vectors) {
        var keys = new java.util.HashSet<String>();
        known.forEach(skill -> keys.add(skill.key()));
        return names.stream()
                .map(name -> factory.skill(name, vectors))
                .filter(skill -> keys.add(skill.key()))
                .toList();
    }
}
