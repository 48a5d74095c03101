package org.bole.scoring.domain;

import java.util.List;
import org.bole.profile.domain.Expertise;
import org.bole.profile.domain.Profile;
import org.bole.scoring.domain.Candidate.Fields;
import org.bole.scoring.domain.text.Bag;
import org.bole.scoring.domain.text.Embedding;
import org.bole.scoring.domain.text.SharedSkills;
import org.bole.scoring.domain.text.Skill;
import org.bole.scoring.domain.text.TextUnit;
import org.bole.scoring.domain.text.Tokenizer;
import org.bole.taxonomy.domain.Glossary;
import org.bole.taxonomy.domain.TextLanguage;
import org.jspecify.annotations.Nullable;

/** Prepares profiles and requests for scoring. Thread-safe. */
public final class CandidateFactory {
    private final Tokenizer tokenizer;
    private final Taxonomy taxonomy;
    private final Glossary glossary;
    private final SharedSkills shared = new SharedSkills();

    /** For texts of one language: nothing is translated. */
    public CandidateFactory(Tokenizer tokenizer, Taxonomy taxonomy) {
        this(tokenizer, taxonomy, Glossary.EMPTY);
    }

    /** @param glossary by which a request meets profiles in the other language */
    public CandidateFactory(Tokenizer tokenizer, Taxonomy taxonomy, Glossary glossary) {
        this.tokenizer = tokenizer;
        this.glossary = glossary;
        this.taxonomy = taxonomy;
    }

    /** @param employer null where unknown */
    public Candidate candidate(Profile profile, @Nullable Party employer, Vectors vectors) {
        return candidate(draft(profile, employer, vectors), vectors);
    }

    /** @param employer null where unknown */
    public CandidateDraft draft(Profile profile, @Nullable Party employer, Vectors vectors) {
        Expertise expertise = profile.expertise();
        List<String> industries = expertise.industries().isEmpty() && employer != null
                ? employer.industries().stream().sorted().toList()
                : expertise.industries();
        return new CandidateDraft(
                profile.roles(),
                profile.qualification(),
                profile.availability(),
                profile.standing(),
                employer,
                expertise.skills(),
                expertise.disciplines(),
                industries,
                units(expertise, vectors));
    }

    /** @param vectors of the skills; those of texts are in the draft */
    public Candidate candidate(CandidateDraft draft, Vectors vectors) {
        return new Candidate(
                draft.roles(),
                draft.qualification(),
                draft.availability(),
                draft.standing(),
                draft.employer(),
                new Fields(
                        draft.skills().stream()
                                .map(name -> skill(name, vectors))
                                .toList(),
                        Taxonomy.indexes(taxonomy.disciplines(), draft.disciplines()),
                        Taxonomy.indexes(taxonomy.industries(), draft.industries())),
                draft.units());
    }

    /** The vector of a skill that somebody met lately has; null where nobody has, or it had none. */
    public @Nullable Embedding vectorOfSkill(String name) {
        return shared.vector(name);
    }

    /** The words of each text of a profile, as its candidate has them. */
    public List<Bag> bags(Expertise expertise) {
        return ProfileTexts.units(expertise).stream()
                .map(unit -> bag(unit.text()))
                .toList();
    }

    private List<TextUnit> units(Expertise expertise, Vectors vectors) {
        return ProfileTexts.units(expertise).stream()
                .map(unit -> new TextUnit(
                        unit.output(), TextLanguage.of(unit.text()), bag(unit.text()), vector(unit, vectors)))
                .toList();
    }

    /** A title says in few words what its abstract says in many: both halves count the same. */
    private static @Nullable Embedding vector(ProfileTexts.Text unit, Vectors vectors) {
        Embedding whole = vectors.find(unit.text());
        Embedding title = unit.title() == null ? null : vectors.find(unit.title());
        return whole == null || title == null || !whole.comparableWith(title) ? whole : Embedding.between(whole, title);
    }

    Glossary glossary() {
        return glossary;
    }

    Skill skill(String name, Vectors vectors) {
        return shared.skill(name, vectors.find(name), this::bag);
    }

    Bag bag(String text) {
        return Bag.of(tokenizer.terms(text));
    }
}
