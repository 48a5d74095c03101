package org.bole.demo;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.bole.demo.Topic.Supply;
import org.bole.profile.application.ProfileDocument;
import org.bole.profile.application.ProfileDocument.Work;
import org.bole.profile.domain.Role;

/** People as they describe themselves in English: the same careers, codes and conditions, other texts. */
final class EnglishPortrait {
    private final EnglishTexts texts;
    private final Draw draw;

    EnglishPortrait(EnglishTexts texts, Draw draw) {
        this.texts = texts;
        this.draw = draw;
    }

    /** {@code person} with headline, summary, skills and outputs in English: as many skills and outputs as before. */
    Person of(Person person) {
        ProfileDocument chinese = person.document();
        Role role = chinese.roles().get(0);
        Supply supply = texts.supply(person.topic());
        return new Person(
                with(
                        chinese,
                        headline(role, supply, person.career()),
                        summary(role, supply, person.career()),
                        draw.some(chinese.skills().size(), supply.skills()),
                        works(chinese.outputs(), supply)),
                person.topic(),
                person.career());
    }

    private String headline(Role role, Supply supply, Career career) {
        if (career.leading() && role != Role.TALENT) {
            return supply.headlines().get(role == Role.TECH_COMMISSIONER ? 0 : 1);
        }
        return sentence(words(supply, career).in(draw.one(of(texts.phrases().headlines(), role))));
    }

    private String summary(Role role, Supply supply, Career career) {
        return sentence(words(supply, career).in(draw.one(of(texts.phrases().summaries(), role))));
    }

    private List<Work> works(List<Work> chinese, Supply supply) {
        Set<String> titles = new HashSet<>();
        List<Work> works = new ArrayList<>();
        for (Work work : chinese) {
            Phrases.Work phrase = of(texts.phrases().works(), work.kind());
            Wording words = Wording.of(supply, draw);
            String title = sentence(words.in(draw.one(phrase.titles())));
            String text = work.text() == null ? null : sentence(words.in(draw.one(phrase.texts())));
            // Two outputs never bear one title.
            if (titles.add(title)) {
                works.add(new Work(work.kind(), title, text, work.year()));
            }
        }
        return works;
    }

    private Wording words(Supply supply, Career career) {
        String label = of(texts.phrases().labels(), career.label());
        return Wording.of(supply, draw).with(Map.of("t", label, "n", String.valueOf(Math.max(2, career.years()))));
    }

    private static <K, V> V of(Map<K, V> texts, K key) {
        return Objects.requireNonNull(texts.get(key), () -> "no English for " + key);
    }

    /** Every sentence begins with a capital. */
    private static String sentence(String text) {
        StringBuilder result = new StringBuilder(text);
        for (int at = 0; at >= 0 && at < result.length(); at = next(result, at)) {
            result.replace(at, at + 1, result.substring(at, at + 1).toUpperCase(Locale.ROOT));
        }
        return result.toString();
    }

    private static int next(StringBuilder text, int from) {
        int stop = text.indexOf(". ", from);
        return stop < 0 ? -1 : stop + 2;
    }

    private static ProfileDocument with(
            ProfileDocument profile, String headline, String summary, List<String> skills, List<Work> works) {
        return new ProfileDocument(
                profile.externalRef(),
                profile.organization(),
                profile.name(),
                profile.nameEn(),
                profile.roles(),
                headline,
                summary,
                profile.title(),
                profile.rank(),
                profile.degree(),
                profile.disciplines(),
                profile.industries(),
                skills,
                profile.languages(),
                profile.regions(),
                profile.workMode(),
                profile.capacity(),
                profile.availability(),
                works,
                profile.ties(),
                profile.consent(),
                profile.visibility());
    }
}
