package org.bole.platform.search.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Cuts what surrounds the hits out of a text, and marks them. */
final class Fragments {
    /** Longest fragment, in characters; a longer hit is a fragment of its own. */
    private static final int LONGEST = 160;
    /** Characters before the first hit of a fragment. */
    private static final int BEFORE = 40;

    private static final int MOST = 3;
    private static final String CUT = "…";

    private final String text;

    Fragments(String text) {
        this.text = text;
    }

    /** Hits that are shown together. */
    private record Group(List<Span> hits) {
        int start() {
            return hits.get(0).start();
        }

        int end() {
            return hits.get(hits.size() - 1).end();
        }
    }

    /** The fragments with the most hits, in the order of the text. @param hits merged, at least one */
    List<String> around(List<Span> hits) {
        if (text.length() <= LONGEST) {
            return List.of(marked(new Span(0, text.length()), hits));
        }
        return groups(hits).stream()
                .sorted(Comparator.comparingInt((Group group) -> -group.hits().size()))
                .limit(MOST)
                .sorted(Comparator.comparingInt(Group::start))
                .map(group -> marked(window(group), group.hits()))
                .toList();
    }

    private static List<Group> groups(List<Span> hits) {
        List<Group> groups = new ArrayList<>();
        for (Span hit : hits) {
            Group last = groups.isEmpty() ? null : groups.get(groups.size() - 1);
            if (last != null && hit.end() - last.start() <= LONGEST - BEFORE) {
                last.hits().add(hit);
            } else {
                groups.add(new Group(new ArrayList<>(List.of(hit))));
            }
        }
        return groups;
    }

    private Span window(Group group) {
        int start = Math.max(0, group.start() - BEFORE);
        int end = Math.min(text.length(), Math.max(group.end(), start + LONGEST));
        return new Span(whole(start), whole(end));
    }

    /** No fragment begins or ends within a character. */
    private int whole(int at) {
        boolean within = at > 0
                && at < text.length()
                && Character.isLowSurrogate(text.charAt(at))
                && Character.isHighSurrogate(text.charAt(at - 1));
        return within ? at - 1 : at;
    }

    private String marked(Span window, List<Span> hits) {
        StringBuilder out = new StringBuilder(window.start() > 0 ? CUT : "");
        int at = window.start();
        for (Span hit : hits) {
            escape(at, hit.start(), out);
            out.append("<em>");
            escape(hit.start(), hit.end(), out);
            out.append("</em>");
            at = hit.end();
        }
        escape(at, Math.max(at, window.end()), out);
        return out.append(window.end() < text.length() ? CUT : "").toString();
    }

    private void escape(int from, int to, StringBuilder out) {
        for (int i = from; i < to; i++) {
            char character = text.charAt(i);
            switch (character) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                case '\'' -> out.append("&#39;");
                default -> out.append(character);
            }
        }
    }
}
