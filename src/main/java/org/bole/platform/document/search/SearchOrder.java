package org.bole.platform.document.search;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.bole.platform.document.ListParameters;
import org.bole.platform.json.Excerpt;
import org.bole.platform.problem.InvalidInput;
import org.bole.platform.problem.Violation;
import org.bole.platform.search.text.Question;
import org.bole.platform.text.Messages;
import org.jspecify.annotations.Nullable;

/**
 * What a caller asks of a list, checked.
 *
 * @param asked the words as typed; null: no search
 * @param question null exactly where {@code asked} is
 * @param facets in the order in which they were asked for
 */
record SearchOrder(@Nullable String asked, @Nullable Question question, List<String> facets) {
    private static final Messages MESSAGES = Messages.of("search");
    private static final String RELEVANCE = "relevance";

    SearchOrder {
        facets = List.copyOf(facets);
    }

    /**
     * @param known the facets that the list has
     * @throws org.bole.platform.problem.Refusal 400 with everything that is wrong
     */
    static SearchOrder of(ListParameters page, SearchParameters search, List<String> known) {
        List<Violation> violations = new ArrayList<>();
        String asked = search.asked();
        Question question = asked == null ? null : question(asked, violations);
        if (asked != null && page.sort() != null && !page.sort().equals(RELEVANCE)) {
            violations.add(new Violation("sort", "not-with-q", MESSAGES.get("not-with-q", Excerpt.of(page.sort()))));
        }
        List<String> facets = facets(search.facets(), known, violations);
        if (!violations.isEmpty()) {
            throw InvalidInput.refusal(violations);
        }
        return new SearchOrder(asked, question, facets);
    }

    private static Question question(String asked, List<Violation> violations) {
        String longest = String.valueOf(Question.LONGEST);
        String most = String.valueOf(Question.MOST_UNITS);
        if (asked.codePointCount(0, asked.length()) > Question.LONGEST) {
            violations.add(new Violation("q", "too-long", MESSAGES.get("too-long", longest, most)));
            return new Question("", List.of());
        }
        int writtenOut = Question.length(asked);
        if (writtenOut > Question.LONGEST) {
            violations.add(new Violation(
                    "q", "too-long", MESSAGES.get("too-long-written-out", longest, String.valueOf(writtenOut))));
            return new Question("", List.of());
        }
        Question question = Question.of(asked);
        if (question.compact().isEmpty()) {
            violations.add(new Violation("q", "no-words", MESSAGES.get("no-words")));
        } else if (question.units().size() > Question.MOST_UNITS) {
            violations.add(new Violation("q", "too-long", MESSAGES.get("too-long", longest, most)));
        }
        return question;
    }

    private static List<String> facets(@Nullable String sent, List<String> known, List<Violation> violations) {
        Set<String> facets = new LinkedHashSet<>();
        if (sent != null) {
            for (String one : sent.split(",", -1)) {
                String facet = one.strip();
                if (known.contains(facet)) {
                    facets.add(facet);
                } else {
                    violations.add(new Violation(
                            "facets",
                            "unknown-value",
                            MESSAGES.get("no-such-facet", Excerpt.of(facet), String.join(", ", known))));
                }
            }
        }
        return List.copyOf(facets);
    }
}
