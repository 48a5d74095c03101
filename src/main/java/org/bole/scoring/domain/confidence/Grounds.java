package org.bole.scoring.domain.confidence;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.bole.request.domain.Topic;
import org.bole.scoring.domain.Candidate;
import org.bole.scoring.domain.Component;
import org.bole.scoring.domain.ComponentScore;
import org.bole.scoring.domain.Evidence;
import org.bole.scoring.domain.Evidence.CodeEvidence;
import org.bole.scoring.domain.Evidence.SeniorityEvidence;
import org.bole.scoring.domain.Evidence.TermsEvidence;
import org.bole.scoring.domain.Match;
import org.bole.scoring.domain.ProfileTexts;
import org.bole.scoring.domain.RequestQuery;
import org.bole.scoring.domain.text.Embedding;
import org.bole.scoring.domain.text.Skill;
import org.bole.scoring.domain.text.TextUnit;
import org.bole.taxonomy.domain.TableName;
import org.bole.taxonomy.domain.TextLanguage;
import org.jspecify.annotations.Nullable;

/** What there is to judge a pair by, on both sides, whatever it says. */
public record Grounds(Told told, Missing missing, Asked asked) {
    /** What the profile tells in words. */
    public record Told(Pieces summary, Pieces outputs, Pieces skills) {
        Pieces texts() {
            return summary.plus(outputs);
        }
    }

    /**
     * What the request wants to know and the profile does not say: the share of it, in [0, 1]; 0 where the request does
     * not ask.
     */
    public record Missing(double field, double seniority, double availability) {
        public static final Missing NOTHING = new Missing(0, 0, 0);
    }

    /**
     * What the request says.
     *
     * @param words how many, in title and description
     * @param meaning whether its text has a vector
     */
    public record Asked(int words, boolean skills, boolean field, boolean meaning) {}

    /** @param match of the two, with its evidence */
    public static Grounds of(RequestQuery query, Candidate candidate, Match match) {
        Reader reader = new Reader(query);
        Pieces summary = Pieces.NONE;
        Pieces outputs = Pieces.NONE;
        for (TextUnit unit : candidate.units()) {
            Pieces one = reader.piece(unit.language(), unit.embedding());
            summary = unit.output() == TextUnit.SUMMARY ? summary.plus(one) : summary;
            outputs = unit.output() == TextUnit.SUMMARY ? outputs : outputs.plus(one);
        }
        Pieces skills = Pieces.NONE;
        for (Skill skill : distinct(candidate.fields().skills())) {
            skills = skills.plus(reader.piece(TextLanguage.of(skill.name()), skill.embedding()));
        }
        List<CodeEvidence> codes = evidence(match, Component.FIELD, CodeEvidence.class);
        return new Grounds(
                new Told(summary, outputs, skills),
                new Missing(field(codes, candidate.fields()), seniority(match), availability(match)),
                new Asked(query.text().length(), query.hasSkills(), !codes.isEmpty(), query.meaning() != null));
    }

    /** The same skill told twice is told once. */
    private static List<Skill> distinct(List<Skill> skills) {
        Set<String> keys = new HashSet<>();
        return skills.stream().filter(skill -> keys.add(skill.key())).toList();
    }

    /** Compares with one request. */
    private record Reader(RequestQuery query, TextLanguage language) {
        Reader(RequestQuery query) {
            this(query, TextLanguage.of(spoken(query)));
        }

        private static String spoken(RequestQuery query) {
            Topic topic = query.request().topic();
            String text = ProfileTexts.of(topic);
            if (!text.isEmpty() || !query.hasSkills()) {
                return text;
            }
            return (query.required().isEmpty() ? query.preferred() : query.required())
                    .get(0)
                    .name();
        }

        Pieces piece(TextLanguage written, @Nullable Embedding vector) {
            return Pieces.one(written == language, vector != null && comparable(vector));
        }

        private boolean comparable(Embedding vector) {
            boolean direct = query.meaning() != null && query.meaning().whole().comparableWith(vector);
            return direct
                    || query.translated() != null
                            && query.translated().embedding() != null
                            && query.translated().embedding().comparableWith(vector);
        }
    }

    /**
     * The closest code decides, so one table that the profile is silent on leaves all open. Disciplines speak of
     * industries by the bridge between the tables: half as well as industries do.
     */
    private static double field(List<CodeEvidence> codes, Candidate.Fields own) {
        double unknown = 0;
        for (TableName table : List.of(TableName.DISCIPLINES, TableName.INDUSTRIES)) {
            if (codes.stream().anyMatch(code -> code.table() == table)) {
                boolean stated = (table == TableName.DISCIPLINES ? own.disciplines() : own.industries()).length > 0;
                boolean bridged = table == TableName.INDUSTRIES && own.disciplines().length > 0;
                unknown = Math.max(unknown, stated ? 0 : bridged ? .5 : 1);
            }
        }
        return unknown;
    }

    private static double seniority(Match match) {
        double unknown = 0;
        int wanted = 0;
        for (SeniorityEvidence one : evidence(match, Component.SENIORITY, SeniorityEvidence.class)) {
            wanted += (one.wantedRank() == null ? 0 : 1) + (one.wantedDegree() == null ? 0 : 1);
            unknown += one.wantedRank() != null && one.rank() == null ? 1 : 0;
            unknown += one.wantedDegree() != null && one.degree() == null ? 1 : 0;
        }
        return wanted == 0 ? 0 : unknown / wanted;
    }

    private static double availability(Match match) {
        List<TermsEvidence> terms = evidence(match, Component.AVAILABILITY, TermsEvidence.class);
        long unknown = terms.stream().filter(term -> term.found() == null).count();
        return terms.isEmpty() ? 0 : (double) unknown / terms.size();
    }

    private static <E extends Evidence> List<E> evidence(Match match, Component component, Class<E> type) {
        List<E> found = new ArrayList<>();
        for (ComponentScore score : match.components()) {
            if (score.component() == component) {
                score.evidence().stream().map(type::cast).forEach(found::add);
            }
        }
        return found;
    }

    Grounds with(Told other) {
        return new Grounds(other, missing, asked);
    }

    Grounds with(Missing other) {
        return new Grounds(told, other, asked);
    }

    Grounds with(Asked other) {
        return new Grounds(told, missing, other);
    }
}
