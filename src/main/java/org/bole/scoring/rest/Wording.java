package org.bole.scoring.rest;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import org.bole.platform.text.Bilingual;
import org.bole.platform.text.Messages;
import org.bole.scoring.application.ReasonWords;
import org.bole.scoring.domain.ComponentScore;
import org.bole.scoring.domain.Evidence;
import org.bole.scoring.domain.Evidence.CodeEvidence;
import org.bole.scoring.domain.Evidence.SeniorityEvidence;
import org.bole.scoring.domain.Evidence.SkillEvidence;
import org.bole.scoring.domain.Evidence.TermsEvidence;
import org.bole.scoring.domain.Evidence.TextEvidence;
import org.bole.scoring.domain.Evidence.TrackRecordEvidence;
import org.bole.scoring.domain.Match;
import org.bole.scoring.rest.EvidenceView.OutputView;
import org.bole.taxonomy.domain.CodeEntry;
import org.bole.taxonomy.domain.CodeTables;
import org.bole.taxonomy.domain.Grade;
import org.bole.taxonomy.domain.TableName;
import org.jspecify.annotations.Nullable;

/** Says a match in words, Chinese and English: one sentence for the score, and at least one for each component. */
@ApplicationScoped
public class Wording {
    private static final Messages MESSAGES = Messages.of("scoring");
    /** More skills or codes than this in one sentence are not read. */
    private static final int NAMED = 8;

    private final CodeTables tables;

    Wording(CodeTables tables) {
        this.tables = tables;
    }

    List<Bilingual> sentences(Match match, ProfileFacts profile) {
        List<Bilingual> sentences = new ArrayList<>();
        sentences.add(MESSAGES.get("points", String.valueOf(match.points()), percent(match.relevance())));
        match.eligibility()
                .reasons()
                .forEach(reason -> sentences.add(MESSAGES.get("ineligible", ReasonWords.of(reason))));
        for (ComponentScore component : match.components()) {
            sentences.addAll(component(component, profile));
        }
        return sentences;
    }

    private List<Bilingual> component(ComponentScore score, ProfileFacts profile) {
        List<Evidence> evidence = score.evidence();
        String points = score.points() + "/" + score.weight();
        return switch (score.component()) {
            case LEXICAL -> List.of(text("lexical", evidence, profile, points));
            case SEMANTIC -> List.of(text("semantic", evidence, profile, points));
            case SKILLS -> skills(of(evidence, SkillEvidence.class), profile, points);
            case FIELD -> List.of(MESSAGES.get("field", points, codes(of(evidence, CodeEvidence.class))));
            case SENIORITY ->
                List.of(seniority(of(evidence, SeniorityEvidence.class).get(0), points));
            case AVAILABILITY ->
                List.of(MESSAGES.get("availability", points, terms(of(evidence, TermsEvidence.class))));
            case TRACK_RECORD ->
                List.of(record(of(evidence, TrackRecordEvidence.class).get(0), points));
        };
    }

    private Bilingual text(String component, List<Evidence> evidence, ProfileFacts profile, String points) {
        if (evidence.isEmpty()) {
            return MESSAGES.get(component + ".none", points);
        }
        TextEvidence best = (TextEvidence) evidence.get(0);
        String byWords = component.equals("semantic") && !best.byMeaning() ? "byWords" : component;
        String key = best.translated() ? byWords + ".translated" : byWords;
        return MESSAGES.get(key, points, source(best, profile), percent(best.value()));
    }

    private Bilingual source(TextEvidence text, ProfileFacts profile) {
        return switch (text.source()) {
            case OUTPUT -> output(profile.output(text.index()));
            case SUMMARY -> MESSAGES.get("source.SUMMARY");
            case SKILL -> MESSAGES.get("source.SKILL", profile.skill(text.index()));
        };
    }

    private static Bilingual output(@Nullable OutputView output) {
        if (output == null) {
            return MESSAGES.get("source.SUMMARY");
        }
        Bilingual kind = MESSAGES.get("kind." + output.kind().name());
        return output.year() == null
                ? MESSAGES.get("source.OUTPUT", kind, output.title())
                : MESSAGES.get(
                        "source.OUTPUT.year",
                        kind,
                        output.title(),
                        output.year().toString());
    }

    private List<Bilingual> skills(List<SkillEvidence> skills, ProfileFacts profile, String points) {
        List<Bilingual> sentences = new ArrayList<>();
        for (boolean required : new boolean[] {true, false}) {
            List<SkillEvidence> group = skills.stream()
                    .filter(skill -> skill.required() == required)
                    .toList();
            if (!group.isEmpty()) {
                Bilingual covered = coverage(group, required);
                sentences.add(
                        sentences.isEmpty()
                                ? MESSAGES.get("skills.scored", covered, points)
                                : MESSAGES.get("skills.more", covered));
            }
        }
        skills.stream().limit(NAMED).forEach(skill -> {
            switch (skill.coverage()) {
                case SIMILAR, NEAR ->
                    sentences.add(MESSAGES.get(key(skill), skill.skill(), String.valueOf(skill.by())));
                case MENTIONED -> {
                    Bilingual source = output(skill.output() == null ? null : profile.output(skill.output()));
                    sentences.add(MESSAGES.get(key(skill), skill.skill(), source));
                }
                case SAME, MISSING -> {}
            }
        });
        return sentences;
    }

    private static String key(SkillEvidence skill) {
        return "skill." + skill.coverage().name() + (skill.translated() ? ".translated" : "");
    }

    private static Bilingual coverage(List<SkillEvidence> group, boolean required) {
        List<String> missing = group.stream()
                .filter(skill -> !skill.covered())
                .map(SkillEvidence::skill)
                .toList();
        String key = (required ? "skills" : "preferred") + (missing.isEmpty() ? ".all" : "");
        String covered = String.valueOf(group.size() - missing.size());
        return MESSAGES.get(key, String.valueOf(group.size()), covered, listed(missing));
    }

    private static Bilingual listed(List<String> names) {
        List<String> shown = names.stream().limit(NAMED).toList();
        Bilingual list = new Bilingual(String.join("、", shown), String.join(", ", shown));
        int more = names.size() - shown.size();
        return more == 0 ? list : MESSAGES.get("and-more", list, String.valueOf(more));
    }

    private Bilingual codes(List<CodeEvidence> codes) {
        List<Bilingual> parts = codes.stream()
                .limit(NAMED)
                .map(code -> code.found() == null
                        ? MESSAGES.get("field.none", name(code.table(), code.wanted()))
                        : MESSAGES.get(
                                "field.pair",
                                name(code.table(), code.wanted()),
                                name(code.foundTable() == null ? code.table() : code.foundTable(), code.found()),
                                percent(code.value())))
                .toList();
        return joined(parts);
    }

    private Bilingual name(TableName table, String code) {
        CodeEntry entry = tables.table(table).find(code).orElseThrow();
        return new Bilingual(entry.nameZh(), entry.nameEn() == null ? entry.nameZh() : entry.nameEn());
    }

    private static Bilingual seniority(SeniorityEvidence seniority, String points) {
        return MESSAGES.get(
                "seniority",
                points,
                grades(seniority.wantedRank(), seniority.wantedDegree(), "seniority.or"),
                grades(seniority.rank(), seniority.degree(), "seniority.and"));
    }

    private static Bilingual grades(@Nullable Grade rank, @Nullable Grade degree, String both) {
        if (rank != null && degree != null) {
            return MESSAGES.get(both, grade(rank), grade(degree));
        }
        Grade only = rank == null ? degree : rank;
        return only == null ? MESSAGES.get("unknown") : grade(only);
    }

    private static Bilingual grade(Grade grade) {
        return new Bilingual(grade.nameZh(), grade.nameEn());
    }

    private Bilingual terms(List<TermsEvidence> terms) {
        return joined(terms.stream().map(this::term).toList());
    }

    private Bilingual term(TermsEvidence term) {
        return MESSAGES.get(
                "term." + term.term().name(),
                condition(term.term(), term.wanted()),
                condition(term.term(), term.found()),
                percent(term.value()));
    }

    private Bilingual condition(TermsEvidence.Term term, @Nullable String value) {
        if (value == null) {
            return MESSAGES.get("unknown");
        }
        return switch (term) {
            case REGION -> name(TableName.REGIONS, value);
            case MODE -> ReasonWords.named(value);
            case PERIOD -> MESSAGES.get("days", value);
        };
    }

    private static Bilingual record(TrackRecordEvidence record, String points) {
        return record.outputs() == 0
                ? MESSAGES.get("track.none", points)
                : MESSAGES.get("track", points, String.valueOf(record.outputs()), String.valueOf(record.relevant()));
    }

    private static Bilingual joined(List<Bilingual> parts) {
        return new Bilingual(
                String.join("；", parts.stream().map(Bilingual::zh).toList()),
                String.join("; ", parts.stream().map(Bilingual::en).toList()));
    }

    private static String percent(double value) {
        return Math.round(value * 100) + "%";
    }

    private static <E extends Evidence> List<E> of(List<Evidence> evidence, Class<E> type) {
        return evidence.stream().map(type::cast).toList();
    }
}
