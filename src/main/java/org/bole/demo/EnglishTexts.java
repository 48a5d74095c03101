package org.bole.demo;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.bole.demo.Topic.Supply;
import org.bole.profile.domain.OutputKind;
import org.bole.profile.domain.Role;

/**
 * What people write of themselves in English: each topic's supply words told anew, not translated, and the sentences
 * around them.
 *
 * @param supplies by topic
 */
record EnglishTexts(Map<String, Supply> supplies, EnglishPhrases phrases) {

    /** The English of an area's topics, as its file has them. */
    record Area(String area, List<Subject> topics) {
        Map<String, Supply> supplies() {
            return topics.stream()
                    .collect(Collectors.toMap(
                            // Two areas may call a topic by one id.
                            subject -> area + "/" + subject.id(),
                            Subject::supply));
        }
    }

    /** The parts of a {@link Supply}. */
    record Subject(
            String id,
            List<String> objects,
            List<String> methods,
            List<String> scenes,
            List<String> issues,
            List<String> results,
            List<String> skills,
            List<String> headlines) {
        Supply supply() {
            return new Supply(objects, methods, scenes, issues, results, skills, headlines);
        }
    }

    /**
     * Sentences with gaps, as {@link Phrases} has them.
     *
     * @param labels English for {@link Career#label()}
     */
    record EnglishPhrases(
            Map<OutputKind, Phrases.Work> works,
            Map<Role, List<String>> headlines,
            Map<Role, List<String>> summaries,
            Map<String, String> labels) {}

    /** @throws IllegalStateException where {@code topic} has no English */
    Supply supply(Topic topic) {
        Supply found = supplies.get(topic.id());
        if (found == null) {
            throw new IllegalStateException("topic %s has no English text".formatted(topic.id()));
        }
        return found;
    }
}
