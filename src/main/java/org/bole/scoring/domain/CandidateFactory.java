package org.bole.scoring.domain;

import java.util.List;
import org.bole.profile.domain.Expertise;
import org.bole.profile.domain.Profile;
import org.bole.scoring.domain.Candidate.Fields;
import org.bole.scoring.domain.text.Bag;
import org.bole.scoring.domain.text.Embedding;
import org.bole.scoring.domain.text.SkillLexicon;
import org.bole.scoring.domain.text.SkillLexicon.Skill;
import org.bole.scoring.domain.text.TextUnit;
import org.bole.scoring.domain.text.Tokenizer;
import org.bole.scoring.domain.text.Vocabulary;
import org.jspecify.annotations.Nullable;

/**
 * Prepares profiles for scoring. Candidates of one factory share its vocabulary and skill lexicon. One writer at a time;
 * what it made may be read by any number of threads.
 */
public final class CandidateFactory {
    private final Tokenizer tokenizer;
    private final Taxonomy taxonomy;
    private final Vocabulary vocabulary = new Vocabulary();
    private final SkillLexicon lexicon = new SkillLexicon();

    public CandidateFactory(Tokenizer tokenizer, Taxonomy taxonomy) {
        this.tokenizer = tokenizer;
        this.taxonomy = taxonomy;
    }

    public Vocabulary vocabulary() {
        return vocabulary;
    }

    public SkillLexicon lexicon() {
        return lexicon;
    }

    /** @param employer null where unknown */
    public Candidate candidate(Profile profile, @Nullable Party employer, Vectors vectors) {
        return new Candidate(
                profile.roles(),
                profile.qualification(),
                profile.availability(),
                profile.standing(),
                employer,
                fields(profile.expertise(), employer, vectors),
                units(profile.expertise(), vectors));
    }

    private Fields fields(Expertise expertise, @Nullable Party employer, Vectors vectors) {
        List<String> industries = expertise.industries().isEmpty() && employer != null
                ? employer.industries().stream().sorted().toList()
                : expertise.industries();
        return new Fields(
                lexicon.numbers(expertise.skills(), name -> skill(name, vectors)),
                Taxonomy.indexes(taxonomy.disciplines(), expertise.disciplines()),
                Taxonomy.indexes(taxonomy.industries(), industries));
    }

    private List<TextUnit> units(Expertise expertise, Vectors vectors) {
        return ProfileTexts.units(expertise).stream()
                .map(unit -> new TextUnit(unit.output(), bag(unit.text()), vector(unit, vectors)))
                .toList();
    }

    /** A title says in few words what its abstract says in many: both halves count the same. */
    private static @Nullable Embedding vector(ProfileTexts.Text unit, Vectors vectors) {
        Embedding whole = vectors.find(unit.text());
        Embedding title = unit.title() == null ? null : vectors.find(unit.title());
        return whole == null || title == null || !whole.comparableWith(title) ? whole : Embedding.between(whole, title);
    }

    Skill skill(String name, Vectors vectors) {
        return new Skill(name, SkillLexicon.key(name), bag(name), vectors.find(name));
    }

    Bag bag(String text) {
        return Bag.of(tokenizer.terms(text), vocabulary);
    }
}
