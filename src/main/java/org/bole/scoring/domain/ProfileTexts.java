package org.bole.scoring.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bole.profile.domain.Expertise;
import org.bole.profile.domain.Output;
import org.bole.request.domain.Topic;
import org.bole.scoring.domain.text.TextUnit;
import org.jspecify.annotations.Nullable;

/** Which texts of a profile and of a request are compared, and so which ones need vectors. */
public final class ProfileTexts {
    private ProfileTexts() {}

    /** A text and where it stands: the place of the output, or {@link TextUnit#SUMMARY}. */
    public record Text(int output, String text) {}

    /** Headline with summary first, if there is either, then each output's title with its abstract. */
    public static List<Text> units(Expertise expertise) {
        List<Text> units = new ArrayList<>();
        String summary = joined(expertise.headline(), expertise.summary());
        if (!summary.isEmpty()) {
            units.add(new Text(TextUnit.SUMMARY, summary));
        }
        for (int i = 0; i < expertise.outputs().size(); i++) {
            Output output = expertise.outputs().get(i);
            units.add(new Text(i, joined(output.title(), output.text())));
        }
        return units;
    }

    /** Everything of a profile that is embedded: its units and each of its skills. */
    public static List<String> embedded(Expertise expertise) {
        return Stream.concat(units(expertise).stream().map(Text::text), expertise.skills().stream())
                .toList();
    }

    /** Title and description; empty where a request has neither. */
    public static String of(Topic topic) {
        return joined(topic.title(), topic.description());
    }

    /** Everything of a request that is embedded: its text and each skill it names. */
    public static List<String> embedded(Topic topic) {
        return Stream.of(Stream.of(of(topic)), topic.requiredSkills().stream(), topic.preferredSkills().stream())
                .flatMap(texts -> texts)
                .filter(text -> !text.isEmpty())
                .toList();
    }

    private static String joined(@Nullable String first, @Nullable String second) {
        return Stream.of(first, second)
                .filter(Objects::nonNull)
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(". "));
    }
}
