package org.bole.platform.search.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** A part of a text, from {@code start} to before {@code end}. */
record Span(int start, int end) {
    /** The spans in order, those that overlap or touch as one. */
    static List<Span> merged(List<Span> spans) {
        List<Span> merged = new ArrayList<>();
        List<Span> ordered = new ArrayList<>(spans);
        ordered.sort(Comparator.comparingInt(Span::start));
        for (Span span : ordered) {
            int last = merged.size() - 1;
            if (last >= 0 && span.start() <= merged.get(last).end()) {
                Span before = merged.get(last);
                merged.set(last, new Span(before.start(), Math.max(before.end(), span.end())));
            } else {
                merged.add(span);
            }
        }
        return merged;
    }
}
