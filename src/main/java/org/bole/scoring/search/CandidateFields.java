package org.bole.scoring.search;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.bole.platform.search.IndexDocument;
import org.bole.profile.domain.Role;
import org.bole.profile.domain.Visibility;
import org.bole.scoring.domain.Candidate;
import org.bole.scoring.domain.Party;
import org.bole.scoring.domain.Taxonomy;
import org.bole.scoring.domain.text.Bag;
import org.bole.scoring.domain.text.Embedding;
import org.bole.scoring.domain.text.Skill;
import org.bole.taxonomy.domain.CodeTable;
import org.jspecify.annotations.Nullable;

/**
 * The fields of a candidate in the index. A person is one document with skills and fields of work, and one more for each
 * text with its words and its vector; all of them carry what the hard requirements ask about, so that whoever cannot be
 * eligible is left out before anything is counted.
 */
final class CandidateFields {
    static final String PART = "part";
    static final String PERSON = "person";
    static final String TEXT = "text";

    static final String WORDS = "words";
    /** Of a person: the words of all texts, so that skills, fields and words are weighed together. */
    static final String ALL_WORDS = "allWords";

    /**
     * A document without words says so: where every document has the field, an engine finds the length of each by its
     * number, otherwise by a search.
     */
    private static final List<String> NONE = List.of();

    static final String SKILLS = "skills";
    static final String SPELLINGS = "spellings";
    static final String DISCIPLINES = "disciplines";
    static final String INDUSTRIES = "industries";

    static final String ROLES = "roles";
    static final String REACH = "reach";
    static final String EVERYWHERE = "*";
    static final String NOWHERE = "-";
    static final String RANK = "rank";
    static final String DEGREE = "degree";
    static final String LANGUAGES = "languages";
    static final String REGIONS = "regions";
    /** As stated: whoever states a province serves each of its counties. */
    static final String STATED_REGIONS = "statedRegions";

    static final String EMPLOYER = "employer";
    static final String EMPLOYER_CODE = "employerCode";
    static final String TIES = "ties";
    static final String HOLDINGS = "holdings";

    private CandidateFields() {}

    /**
     * Vectors of one model only compare with each other: each model has a field of its own. Its name says which model,
     * and tells apart those whose names differ in signs alone, such as {@code bge:1.5} and {@code bge-1-5}.
     */
    static String vectors(String model) {
        String hash =
                UUID.nameUUIDFromBytes(model.getBytes(StandardCharsets.UTF_8)).toString();
        return "vectors_" + model.replaceAll("[^A-Za-z0-9]", "_") + "_" + hash.substring(0, 8);
    }

    /** A term as a word of the index. */
    static String word(long term) {
        return Long.toString(term, Character.MAX_RADIX);
    }

    static IndexDocument person(IndexDocument.Builder document, Candidate candidate, Taxonomy taxonomy) {
        filters(document, candidate, taxonomy)
                .keywords(PART, List.of(PERSON))
                .terms(WORDS, NONE)
                .terms(
                        ALL_WORDS,
                        candidate.units().stream()
                                .flatMap(unit -> words(unit.bag()).stream())
                                .toList())
                .keywords(
                        SKILLS,
                        candidate.fields().skills().stream().map(Skill::key).toList())
                .keywords(
                        SPELLINGS,
                        candidate.fields().skills().stream()
                                .map(skill -> SkillTable.id(skill.name()).toString())
                                .toList())
                .keywords(
                        DISCIPLINES,
                        above(taxonomy.disciplines(), candidate.fields().disciplines()))
                .keywords(
                        INDUSTRIES,
                        above(taxonomy.industries(), candidate.fields().industries()));
        return document.build();
    }

    static IndexDocument text(
            IndexDocument.Builder document,
            Candidate candidate,
            Bag bag,
            @Nullable Embedding vector,
            Taxonomy taxonomy) {
        filters(document, candidate, taxonomy)
                .keywords(PART, List.of(TEXT))
                .terms(WORDS, words(bag))
                .terms(ALL_WORDS, NONE);
        if (vector != null) {
            document.vector(vectors(vector.model()), vector.values());
        }
        return document.build();
    }

    private static IndexDocument.Builder filters(
            IndexDocument.Builder document, Candidate candidate, Taxonomy taxonomy) {
        Set<Role> roles = candidate.roles().isEmpty() ? Set.of(Role.values()) : candidate.roles();
        Party employer = candidate.employer();
        document.keywords(ROLES, roles.stream().map(Role::name).toList())
                .keywords(REACH, List.of(reach(candidate)))
                .keywords(LANGUAGES, candidate.qualification().languages())
                .keywords(REGIONS, regions(candidate, taxonomy))
                .keywords(STATED_REGIONS, candidate.availability().regions())
                .keywords(
                        TIES,
                        candidate.standing().ties().stream()
                                .map(tie -> tie.organization().value())
                                .toList());
        if (candidate.qualification().rank() != null) {
            document.number(RANK, candidate.qualification().rank().ordinal());
        }
        if (candidate.qualification().degree() != null) {
            document.number(DEGREE, candidate.qualification().degree().ordinal());
        }
        if (candidate.standing().employer() != null) {
            document.keywords(
                    EMPLOYER, List.of(candidate.standing().employer().value().toString()));
        }
        if (employer != null) {
            document.keywords(EMPLOYER_CODE, List.of(employer.code().value()))
                    .keywords(
                            HOLDINGS,
                            employer.holdings().stream()
                                    .map(code -> code.value())
                                    .toList());
        }
        return document;
    }

    /** Who may see the person: everybody, the own organisation, or nobody. */
    private static String reach(Candidate candidate) {
        Integer teams = candidate.availability().teams();
        Integer days = candidate.availability().daysPerMonth();
        boolean free = !(teams != null && teams == 0 || days != null && days == 0);
        if (!free || !candidate.standing().consenting()) {
            return NOWHERE;
        }
        Visibility visibility = candidate.standing().visibility();
        return switch (visibility) {
            case DISTRICT -> EVERYWHERE;
            case ORGANIZATION ->
                candidate.standing().employer() == null
                        ? NOWHERE
                        : candidate.standing().employer().value().toString();
            case HIDDEN -> NOWHERE;
        };
    }

    /** The codes with everything above them; none stated: everywhere. */
    private static List<String> regions(Candidate candidate, Taxonomy taxonomy) {
        List<String> stated = candidate.availability().regions();
        if (stated.isEmpty()) {
            return List.of(EVERYWHERE);
        }
        CodeTable table = taxonomy.regions();
        return above(
                table,
                stated.stream()
                        .mapToInt(table::indexOf)
                        .filter(index -> index >= 0)
                        .toArray());
    }

    /** A region with everything above it. */
    static List<String> withAbove(Taxonomy taxonomy, String region) {
        CodeTable table = taxonomy.regions();
        int index = table.indexOf(region);
        return index < 0 ? List.of(region) : above(table, new int[] {index});
    }

    private static List<String> above(CodeTable table, int[] codes) {
        Set<String> above = new LinkedHashSet<>();
        for (int code : codes) {
            for (int i = code; i >= 0; i = table.parentOf(i)) {
                above.add(table.entry(i).code());
            }
        }
        return List.copyOf(above);
    }

    private static List<String> words(Bag bag) {
        List<String> words = new ArrayList<>(bag.length());
        for (int i = 0; i < bag.size(); i++) {
            String word = word(bag.term(i));
            for (int n = 0; n < bag.count(i); n++) {
                words.add(word);
            }
        }
        return words;
    }
}
