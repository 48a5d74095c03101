package org.bole.platform.search.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Shows where a question was found in a subject. Works on the subject as it is now, with the very terms and keys that the
 * index was made with, so that it needs nothing from the engine.
 */
public final class Highlighter {
    /** Most fields of one subject: a person may have a thousand outputs. */
    private static final int MOST_FIELDS = 12;

    private final Question question;
    private final String reference;
    private final Set<String> terms;

    /** @param asked the text as typed */
    public Highlighter(String asked, Question question) {
        this.question = question;
        reference = Subject.Reference.key(asked);
        terms = question.units().stream().flatMap(unit -> unit.terms().stream()).collect(Collectors.toSet());
    }

    /** Names first, then references, then texts in their order. */
    public List<Highlight> highlights(Subject subject) {
        List<Highlight> highlights = new ArrayList<>();
        subject.names().forEach(name -> add(highlights, name.field(), name.text(), hits(name)));
        for (Subject.Reference one : subject.references()) {
            if (one.key().equals(reference)) {
                add(highlights, one.field(), one.text(), whole(one.text()));
            }
        }
        for (Subject.Text text : subject.texts()) {
            if (highlights.size() == MOST_FIELDS) {
                break;
            }
            add(highlights, text.field(), text.text(), hits(text.text()));
        }
        return highlights;
    }

    private static void add(List<Highlight> highlights, String field, String text, List<Span> hits) {
        if (!hits.isEmpty()) {
            highlights.add(new Highlight(field, new Fragments(text).around(Span.merged(hits))));
        }
    }

    /** A name that is found by its sound is found whole: no character of it sounds like a letter. */
    private List<Span> hits(Subject.Name name) {
        List<Span> written = hits(name.text());
        return written.isEmpty() && name.keys().heard(question) ? whole(name.text()) : written;
    }

    private static List<Span> whole(String text) {
        return List.of(new Span(0, text.length()));
    }

    private List<Span> hits(String text) {
        return Terms.tokens(text).stream()
                .filter(token -> terms.contains(token.term()))
                .map(token -> new Span(token.start(), token.end()))
                .toList();
    }
}
