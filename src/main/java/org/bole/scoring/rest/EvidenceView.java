package org.bole.scoring.rest;

import org.bole.profile.domain.OutputKind;
import org.bole.scoring.domain.Evidence;
import org.bole.scoring.domain.Evidence.CodeEvidence;
import org.bole.scoring.domain.Evidence.SeniorityEvidence;
import org.bole.scoring.domain.Evidence.SkillEvidence;
import org.bole.scoring.domain.Evidence.TermsEvidence;
import org.bole.scoring.domain.Evidence.TextEvidence;
import org.bole.scoring.domain.Evidence.TrackRecordEvidence;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What a component's value rests on. Fields that do not apply to the type are absent.
 *
 * @param type OUTPUT, SUMMARY, SKILL (a text), REQUIRED_SKILL, PREFERRED_SKILL, CODE, SENIORITY, REGION, MODE, PERIOD,
 *     TRACK_RECORD
 * @param wanted what the request asks for
 * @param found what the profile has for it
 * @param coverage of a skill: SAME, MENTIONED, SIMILAR, NEAR, MISSING
 * @param output the output it stands on
 * @param translated true where the two are in different languages and were compared by way of the glossary
 * @param value in [0, 1]
 */
@Schema(name = "Evidence")
public record EvidenceView(
        String type,
        @Nullable String wanted,
        @Nullable String found,
        @Nullable String table,
        SkillEvidence.@Nullable Coverage coverage,
        @Nullable OutputView output,
        @Nullable Boolean byMeaning,
        @Nullable Boolean translated,
        @Nullable Double value) {

    /** An output of the profile; {@code index} counts from 0. */
    @Schema(name = "EvidenceOutput")
    public record OutputView(
            int index,
            OutputKind kind,
            String title,
            @Nullable Integer year) {}

    static EvidenceView from(Evidence evidence, ProfileFacts profile) {
        if (evidence instanceof TextEvidence text) {
            return text(text, profile);
        }
        if (evidence instanceof SkillEvidence skill) {
            String type = skill.required() ? "REQUIRED_SKILL" : "PREFERRED_SKILL";
            OutputView output = skill.output() == null ? null : profile.output(skill.output());
            return new EvidenceView(
                    type,
                    skill.skill(),
                    skill.by(),
                    null,
                    skill.coverage(),
                    output,
                    null,
                    translated(skill.translated()),
                    skill.value());
        }
        if (evidence instanceof CodeEvidence code) {
            String table = code.table().slug();
            return new EvidenceView("CODE", code.wanted(), code.found(), table, null, null, null, null, code.value());
        }
        if (evidence instanceof SeniorityEvidence seniority) {
            return new EvidenceView(
                    "SENIORITY",
                    joined(seniority.wantedRank(), seniority.wantedDegree()),
                    joined(seniority.rank(), seniority.degree()),
                    null,
                    null,
                    null,
                    null,
                    null,
                    null);
        }
        if (evidence instanceof TermsEvidence terms) {
            String type = terms.term().name();
            return new EvidenceView(type, terms.wanted(), terms.found(), null, null, null, null, null, terms.value());
        }
        TrackRecordEvidence record = (TrackRecordEvidence) evidence;
        String found = record.relevant() + "/" + record.outputs();
        return new EvidenceView("TRACK_RECORD", null, found, null, null, null, null, null, null);
    }

    private static EvidenceView text(TextEvidence text, ProfileFacts profile) {
        return switch (text.source()) {
            case OUTPUT ->
                new EvidenceView(
                        "OUTPUT",
                        null,
                        null,
                        null,
                        null,
                        profile.output(text.index()),
                        text.byMeaning(),
                        translated(text.translated()),
                        text.value());
            case SUMMARY ->
                new EvidenceView(
                        "SUMMARY",
                        null,
                        null,
                        null,
                        null,
                        null,
                        text.byMeaning(),
                        translated(text.translated()),
                        text.value());
            case SKILL ->
                new EvidenceView(
                        "SKILL",
                        null,
                        profile.skill(text.index()),
                        null,
                        null,
                        null,
                        text.byMeaning(),
                        translated(text.translated()),
                        text.value());
        };
    }

    /** Said only where it is so. */
    private static @Nullable Boolean translated(boolean translated) {
        return translated ? Boolean.TRUE : null;
    }

    private static @Nullable String joined(@Nullable Enum<?> first, @Nullable Enum<?> second) {
        if (first == null || second == null) {
            Enum<?> only = first == null ? second : first;
            return only == null ? null : only.name();
        }
        return first.name() + "|" + second.name();
    }
}
