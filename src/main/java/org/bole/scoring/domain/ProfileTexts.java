package org.bole.scoring.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bole.profile.domain.Expertise;
import org.bole.profile.domain.Output;
import org.bole.request.domain.Topic;
import org.bole.scoring.domain.text.Sentences;
import org.bole.scoring.domain.text.TextUnit;
import org.bole.taxonomy.domain.Glossary;
import org.jspecify.annotations.Nullable;

/** Which texts of a profile and of a request are compared, and so which ones need vectors. */
public final class ProfileTexts {
    /** Sentences of a description that are embedded apart; the last takes in the rest. */
    private static final int CLAUSES = 16;

    private ProfileTexts() {}

    /**
     * A text and where it stands.
     *
     * @param output the place of the output, or {@link TextUnit#SUMMARY}
     * @param title what stands above a longer text and is embedded once more by itself; null where it is all there is
     */
    public record Text(int output, String text, @Nullable String title) {}

    /** Headline with summary first, if there is either, then each output's title with its abstract. */
    public static List<Text> units(Expertise expertise) {
        List<Text> units = new ArrayList<>();
        String summary = joined(expertise.headline(), expertise.summary());
        if (!summary.isEmpty()) {
            units.add(new Text(TextUnit.SUMMARY, summary, null));
        }
        for (int i = 0; i < expertise.outputs().size(); i++) {
            Output output = expertise.outputs().get(i);
            String text = joined(output.title(), output.text());
            units.add(new Text(i, text, text.equals(output.title()) ? null : output.title()));
        }
        return units;
    }

    /** Everything of a profile that is embedded: its units and each of its skills. */
    public static List<String> embedded(Expertise expertise) {
        Stream<String> texts = units(expertise).stream()
                .flatMap(unit -> unit.title() == null ? Stream.of(unit.text()) : Stream.of(unit.text(), unit.title()));
        return Stream.concat(texts, expertise.skills().stream()).distinct().toList();
    }

    /** Title and description; empty where a request has neither. */
    public static String of(Topic topic) {
        return joined(topic.title(), topic.description());
    }

    /** The title, then the sentences of the description; empty where a request says no more than one. */
    public static List<String> clauses(Topic topic) {
        List<String> clauses = new ArrayList<>();
        String title = joined(topic.title(), null);
        if (!title.isEmpty()) {
            clauses.add(title);
        }
        clauses.addAll(Sentences.of(joined(topic.description(), null), CLAUSES));
        return clauses.size() < 2 ? List.of() : clauses;
    }

    /** Everything of a request that is embedded: its text, its clauses, and each skill it names. */
    public static List<String> embedded(Topic topic) {
        return Stream.of(
                        Stream.of(of(topic)),
                        clauses(topic).stream(),
                        topic.requiredSkills().stream(),
                        topic.preferredSkills().stream())
                .flatMap(texts -> texts)
                .filter(text -> !text.isEmpty())
                .distinct()
                .toList();
    }

    /** As {@link #embedded(Topic)}, and the same in the other language. */
    public static List<String> embedded(Topic topic, Glossary glossary) {
        return Stream.concat(embedded(topic).stream(), TranslatedView.embedded(topic, glossary))
                .filter(text -> !text.isEmpty())
                .distinct()
                .toList();
    }

    private static String joined(@Nullable String first, @Nullable String second) {
        return Stream.of(first, second)
                .filter(Objects::nonNull)
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(". "));
    }
}
