package org.bole.team.rest;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.bole.platform.text.Bilingual;
import org.bole.platform.text.Messages;
import org.bole.team.application.RequestTeams.Proposed;
import org.bole.team.domain.SkillCover;
import org.bole.team.domain.SkillCover.By;
import org.bole.team.domain.TeamPoints;

/** Says a team in words, Chinese and English. */
final class TeamWords {
    private static final Messages MESSAGES = Messages.of("team");
    /** More skills than this in one sentence are not read. */
    private static final int NAMED = 8;

    private TeamWords() {}

    static List<Bilingual> sentences(Proposed team) {
        List<Bilingual> sentences = new ArrayList<>();
        sentences.add(MESSAGES.get(
                "points",
                number(team.points().total()),
                number(team.points().mentor()),
                number(team.points().commissioner()),
                number(team.points().coverage())));
        for (By by : By.values()) {
            List<String> skills = team.skills().stream()
                    .filter(cover -> cover.by() == by)
                    .map(cover -> by == By.NOBODY ? nearly(cover) : cover.skill())
                    .toList();
            if (!skills.isEmpty()) {
                sentences.add(MESSAGES.get("skills." + by, named(skills)));
            }
        }
        if (team.beats() != null) {
            sentences.add(ahead(team.beats()));
        }
        return sentences;
    }

    /** How much of an uncovered skill is there, where anything is. */
    private static String nearly(SkillCover cover) {
        long percent = Math.round(100 * cover.value());
        return percent == 0 ? cover.skill() : "%s (%d %%)".formatted(cover.skill(), percent);
    }

    private static Bilingual named(List<String> skills) {
        int more = skills.size() - NAMED;
        String zh = skills.stream().limit(NAMED).collect(Collectors.joining("、"));
        String en = skills.stream().limit(NAMED).collect(Collectors.joining(", "));
        Bilingual all = new Bilingual(zh, en);
        return more > 0 ? MESSAGES.get("skills.more", all, number(more)) : all;
    }

    private static Bilingual ahead(TeamPoints beats) {
        return beats.total() == 0
                ? MESSAGES.get("ahead.equal")
                : MESSAGES.get(
                        "ahead",
                        number(beats.total()),
                        signed(beats.mentor()),
                        signed(beats.commissioner()),
                        signed(beats.coverage()));
    }

    private static String number(int number) {
        return String.valueOf(number);
    }

    private static String signed(int number) {
        return number > 0 ? "+" + number : number < 0 ? "−" + -number : "0";
    }
}
