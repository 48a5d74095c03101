package org.bole.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.bole.profile.application.ProfileDocument.Work;
import org.bole.profile.domain.OutputKind;
import org.bole.profile.domain.Role;

/** Composes outputs from a topic's supply words. */
final class Works {
    /** How many titles are tried before a person has one output less: two outputs never bear one title. */
    private static final int ATTEMPTS = 4;

    private final Phrases phrases;
    private final LocalDate today;
    private final Draw draw;

    Works(Phrases phrases, LocalDate today, Draw draw) {
        this.phrases = phrases;
        this.today = today;
        this.draw = draw;
    }

    /** The outputs of a person with {@code years} of practice; the newest first. */
    List<Work> of(Role role, List<Topic> topics, int years) {
        int number = role == Role.TALENT ? draw.between(1, 3) : draw.between(2, 7);
        Set<String> titles = new HashSet<>();
        List<Work> works = new ArrayList<>();
        for (int i = 0; i < number; i++) {
            // The second topic, where there is one, is carried by one output.
            Topic topic = i == 0 && topics.size() > 1 && number > 2 ? topics.get(1) : topics.get(0);
            for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
                Work work = work(draw.one(kinds(role)), topic, years);
                if (titles.add(work.title())) {
                    works.add(work);
                    break;
                }
            }
        }
        works.sort((a, b) -> Objects.requireNonNull(b.year()).compareTo(Objects.requireNonNull(a.year())));
        return works;
    }

    private Work work(OutputKind kind, Topic topic, int years) {
        Phrases.Work phrase = Objects.requireNonNull(phrases.works().get(kind));
        Wording words = Wording.of(topic, draw);
        String text = draw.chance(90) ? words.in(draw.one(phrase.texts())) : null;
        int year = today.getYear() - draw.between(0, Math.min(Math.max(years, 1), 9));
        return new Work(kind, words.in(draw.one(phrase.titles())), text, year);
    }

    /** What people in a role usually have to show: the more often a kind is named, the more frequent it is. */
    private static List<OutputKind> kinds(Role role) {
        return switch (role) {
            case TECH_COMMISSIONER ->
                List.of(
                        OutputKind.PAPER,
                        OutputKind.PAPER,
                        OutputKind.PAPER,
                        OutputKind.PATENT,
                        OutputKind.PATENT,
                        OutputKind.PROJECT,
                        OutputKind.PROJECT,
                        OutputKind.CONTRACT,
                        OutputKind.STANDARD,
                        OutputKind.SOFTWARE,
                        OutputKind.AWARD);
            case ENTERPRISE_MENTOR ->
                List.of(
                        OutputKind.PATENT,
                        OutputKind.PATENT,
                        OutputKind.PATENT,
                        OutputKind.STANDARD,
                        OutputKind.PROJECT,
                        OutputKind.PROJECT,
                        OutputKind.SOFTWARE,
                        OutputKind.AWARD,
                        OutputKind.PAPER);
            case TALENT ->
                List.of(OutputKind.PAPER, OutputKind.PAPER, OutputKind.PATENT, OutputKind.SOFTWARE, OutputKind.AWARD);
        };
    }
}
