package org.bole.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.bole.profile.domain.Role;

/** How people describe themselves: headline, summary, skills, in the supply words of their topics. */
final class SelfPortrait {
    private static final Pattern ACADEMIC_TITLE = Pattern.compile("教授|研究员");

    private final Phrases phrases;
    private final Draw draw;

    SelfPortrait(Phrases phrases, Draw draw) {
        this.phrases = phrases;
        this.draw = draw;
    }

    /** Only who leads a topic in this role bears the topic's own headline. */
    String headline(Role role, Topic topic, Career career) {
        List<String> own = topic.supply().headlines();
        String best = role == Role.TECH_COMMISSIONER ? own.get(0) : own.get(1);
        // Some name a title, which the career might contradict.
        if (career.leading()
                && role != Role.TALENT
                && !ACADEMIC_TITLE.matcher(best).find()) {
            return best;
        }
        return words(topic, career)
                .in(draw.one(Objects.requireNonNull(phrases.headlines().get(role))));
    }

    String summary(Role role, List<Topic> topics, Career career, boolean works) {
        Topic first = topics.get(0);
        StringBuilder text = new StringBuilder();
        // A leader's headline may name years: a summary that counts them too might contradict it.
        List<String> summaries = Objects.requireNonNull(phrases.summaries().get(role)).stream()
                .filter(phrase -> !career.leading() || !phrase.contains("{n}"))
                .toList();
        text.append(words(first, career).in(draw.one(summaries)));
        if (!works) {
            text.append(words(first, career)
                    .in(draw.one(Objects.requireNonNull(phrases.withoutWorks().get(role)))));
        }
        topics.stream()
                .skip(1)
                .forEach(other -> text.append(words(other, career).in(draw.one(phrases.alsoKnows()))));
        return text.toString();
    }

    List<String> skills(List<Topic> topics) {
        List<String> skills = new ArrayList<>(
                draw.some(draw.between(3, 5), topics.get(0).supply().skills()));
        for (Topic other : topics.subList(1, topics.size())) {
            skills.addAll(draw.some(draw.between(1, 2), other.supply().skills()));
        }
        return skills.stream().distinct().toList();
    }

    private Wording words(Topic topic, Career career) {
        return Wording.of(topic, draw)
                .with(Map.of(
                        "t", career.label(),
                        "n", String.valueOf(Math.max(2, career.years())),
                        "x", String.valueOf(draw.between(2, 5))));
    }
}
