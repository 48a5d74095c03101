package org.bole.platform.search.text;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.bole.platform.search.IndexDocument;
import org.bole.platform.search.text.Subject.Weight;

/** The fields of a subject in an index: one document each. */
public final class SubjectFields {
    /** Changes with the fields, and with what the terms and keys of a text are. */
    public static final int MAPPING = 1;

    static final String CLAIMS = "claims";
    static final String REFERENCES = "references";
    static final String NAMES = "names";
    static final String NAME_ENDS = "nameEnds";
    static final String SOUNDS = "sounds";
    static final String SOUND_ENDS = "soundEnds";
    static final String INITIALS = "initials";
    static final String NAME_WORDS = "nameWords";

    private SubjectFields() {}

    static String terms(Weight weight) {
        return "terms_" + weight.name().toLowerCase(Locale.ROOT);
    }

    public static IndexDocument document(UUID owner, Subject subject) {
        IndexDocument.Builder document = IndexDocument.of(owner)
                .keywords(CLAIMS, subject.claims())
                .keywords(
                        REFERENCES,
                        distinct(subject.references().stream()
                                .map(Subject.Reference::key)
                                .toList()));
        keys(document, NAMES, subject, NameKeys::whole);
        keys(document, NAME_ENDS, subject, NameKeys::ends);
        keys(document, SOUNDS, subject, NameKeys::sounds);
        keys(document, SOUND_ENDS, subject, NameKeys::soundEnds);
        keys(document, INITIALS, subject, NameKeys::initials);
        keys(document, NAME_WORDS, subject, NameKeys::words);
        subject.facets().forEach(document::facet);
        terms(subject).forEach((weight, terms) -> document.terms(terms(weight), terms));
        return document.build();
    }

    private static void keys(
            IndexDocument.Builder document,
            String field,
            Subject subject,
            Function<NameKeys, Collection<String>> keys) {
        document.keywords(
                field,
                distinct(subject.names().stream()
                        .flatMap(name -> keys.apply(name.keys()).stream())
                        .toList()));
    }

    private static Set<String> distinct(Collection<String> values) {
        return new LinkedHashSet<>(values);
    }

    /** Names are texts as well: 林墨光刻胶 asks for a person and a subject in one breath. */
    private static Map<Weight, List<String>> terms(Subject subject) {
        Map<Weight, List<String>> terms = new EnumMap<>(Weight.class);
        subject.names().forEach(name -> add(terms, Weight.TITLE, name.text()));
        subject.texts().forEach(text -> add(terms, text.weight(), text.text()));
        return terms;
    }

    private static void add(Map<Weight, List<String>> terms, Weight weight, String text) {
        terms.computeIfAbsent(weight, any -> new ArrayList<>()).addAll(Terms.of(text));
    }
}
