package org.bole.scoring.domain;

import org.bole.taxonomy.domain.DegreeLevel;
import org.bole.taxonomy.domain.TableName;
import org.bole.taxonomy.domain.TitleRank;
import org.jspecify.annotations.Nullable;

/** What in a profile a component's value rests on. */
public sealed interface Evidence {

    /**
     * A text of the profile that speaks of the request.
     *
     * @param source which text
     * @param index place of the output or of the skill in the profile; 0 for the summary
     * @param value what this text alone is worth, in [0, 1]
     * @param byMeaning false where the text has no comparable vector and words stood in for it
     * @param translated whether the text is in the other language and was compared by way of the glossary
     */
    record TextEvidence(Source source, int index, double value, boolean byMeaning, boolean translated)
            implements Evidence {
        public TextEvidence(Source source, int index, double value, boolean byMeaning) {
            this(source, index, value, byMeaning, false);
        }

        /** Which text of a profile. */
        public enum Source {
            OUTPUT,
            SUMMARY,
            SKILL
        }
    }

    /**
     * One skill that the request names.
     *
     * @param required false: only preferred
     * @param by what covers it: the profile's own skill, or null for an output or nothing
     * @param output place of the output or summary that mentions it (see {@link TextUnit#output()}), or null
     * @param value in [0, 1]; 1 exactly when covered
     * @param translated whether what covers it is in the other language and was found by way of the glossary
     */
    record SkillEvidence(
            String skill,
            boolean required,
            Coverage coverage,
            @Nullable String by,
            @Nullable Integer output,
            double value,
            boolean translated)
            implements Evidence {
        public SkillEvidence(
                String skill,
                boolean required,
                Coverage coverage,
                @Nullable String by,
                @Nullable Integer output,
                double value) {
            this(skill, required, coverage, by, output, value, false);
        }

        /** How a skill is covered. */
        public enum Coverage {
            SAME,
            MENTIONED,
            SIMILAR,
            NEAR,
            MISSING
        }

        public boolean covered() {
            return switch (coverage) {
                case SAME, MENTIONED, SIMILAR -> true;
                case NEAR, MISSING -> false;
            };
        }
    }

    /**
     * One code that the request names, and the profile's nearest.
     *
     * @param found null where the profile has no code to compare
     * @param value closeness in the hierarchy, in [0, 1]
     */
    record CodeEvidence(
            TableName table,
            String wanted,
            @Nullable TableName foundTable,
            @Nullable String found,
            double value) implements Evidence {}

    /** Rank and degree against what the seat wants; null where nothing is wanted or known. */
    record SeniorityEvidence(
            @Nullable TitleRank wantedRank,
            @Nullable TitleRank rank,
            @Nullable DegreeLevel wantedDegree,
            @Nullable DegreeLevel degree)
            implements Evidence {}

    /** One condition of the work; {@code value} in [0, 1]; {@code found} null where the profile does not say. */
    record TermsEvidence(Term term, String wanted, @Nullable String found, double value) implements Evidence {
        /** Which condition. */
        public enum Term {
            REGION,
            MODE,
            PERIOD
        }
    }

    /** How many of the profile's outputs bear on the request, out of how many. */
    record TrackRecordEvidence(int relevant, int outputs) implements Evidence {}
}
