package org.bole.scoring.domain;

import java.util.List;
import org.bole.scoring.domain.Evidence.TextEvidence;
import org.bole.scoring.domain.Evidence.TextEvidence.Source;
import org.bole.scoring.domain.RequestScorer.Background;
import org.bole.scoring.domain.SkillFits.SkillFit;
import org.bole.scoring.domain.text.Bag;
import org.bole.scoring.domain.text.Embedding;
import org.bole.scoring.domain.text.LexicalQuery;
import org.bole.scoring.domain.text.Meaning;
import org.bole.scoring.domain.text.Pool;
import org.bole.scoring.domain.text.Skill;
import org.bole.scoring.domain.text.TextUnit;
import org.bole.taxonomy.domain.TextLanguage;
import org.jspecify.annotations.Nullable;

/**
 * How much of the request's text each text of a profile speaks of. Works output by output, then pools: a person with one
 * fitting output among twenty others is not diluted by the twenty. Skills stand in where they say more than the texts, so
 * that people without publications are found; they can only raise a value.
 */
final class TextRelevance {
    /** How many texts an explanation shows. */
    private static final int SHOWN = 3;

    private final double decay;
    private final LexicalQuery lexical;
    private final @Nullable SemanticQuery semantic;
    private final CrossLingual crossLingual;

    TextRelevance(RequestQuery query, ScoreModel model, Background background) {
        decay = background.constants().decay();
        lexical = new LexicalQuery(query.text(), background.corpus(), background.constants());
        Meaning meaning = query.meaning();
        semantic = meaning == null
                ? null
                : new SemanticQuery(
                        meaning,
                        model.calibrationFor(meaning.whole().model()),
                        background.constants().sentences());
        crossLingual = new CrossLingual(query.translated(), background, model);
    }

    /**
     * What a skill alone would be worth.
     *
     * @param words how much of the request it says in its own words
     * @param cosine of its vector and the {@link #direction}
     */
    SkillFit fit(Skill skill, double words, double cosine, double[] closeness) {
        double byWords = lexical(words, skill.bag(), TextLanguage.of(skill.name()));
        return new SkillFit(byWords, semantic(skill.embedding(), cosine, byWords), closeness);
    }

    /** What vectors are compared with; null where the request has none. */
    @Nullable
    Embedding direction() {
        return semantic == null ? null : semantic.direction();
    }

    /**
     * What one candidate's texts are worth, each in [0, 1], by the candidate's units.
     *
     * @param skills what the request makes of each of the candidate's skills
     */
    record Values(
            double[] lexical, double[] semantic, double pooledLexical, double pooledSemantic, SkillFit[] skills) {}

    LexicalQuery words() {
        return lexical;
    }

    Values of(Candidate candidate, Glance glance) {
        double[] byWords = new double[glance.words().length];
        double[] byMeaning = new double[byWords.length];
        for (int i = 0; i < byWords.length; i++) {
            TextUnit unit = candidate.units().get(i);
            byWords[i] = lexical(glance.words()[i], unit.bag(), unit.language());
            byMeaning[i] = semantic(unit.embedding(), glance.cosines()[i], byWords[i]);
        }
        double lexical = Pool.of(byWords, byWords.length, decay);
        double semantic = Pool.of(byMeaning, byMeaning.length, decay);
        for (SkillFit fit : glance.skills()) {
            lexical = Math.max(lexical, fit.lexical());
            semantic = Math.max(semantic, fit.semantic());
        }
        return new Values(byWords, byMeaning, lexical, semantic, glance.skills());
    }

    /** Shared words; a text in the other language may share more of them with the translated request. */
    private double lexical(double shared, Bag text, TextLanguage language) {
        return crossLingual.speaks(language) ? Math.max(shared, crossLingual.lexical(text)) : shared;
    }

    /** Closeness of meaning; words stand in where there is no comparable vector. */
    private double semantic(@Nullable Embedding embedding, double cosine, double byWords) {
        SemanticQuery wanted = semantic;
        if (wanted == null || embedding == null) {
            return byWords;
        }
        if (!Double.isNaN(cosine)) {
            return wanted.value(cosine);
        }
        return crossLingual.comparableWith(embedding) ? crossLingual.semantic(embedding) : byWords;
    }

    void explainLexical(Candidate candidate, Values values, EvidenceSink sink) {
        explain(candidate, values, sink, false);
    }

    void explainSemantic(Candidate candidate, Values values, EvidenceSink sink) {
        explain(candidate, values, sink, true);
    }

    private void explain(Candidate candidate, Values all, EvidenceSink sink, boolean meaning) {
        List<Skill> own = candidate.fields().skills();
        double[] values = meaning ? all.semantic() : all.lexical();
        double pooled = meaning ? all.pooledSemantic() : all.pooledLexical();
        if (pooled > Pool.of(values, values.length, decay)) {
            for (int i = 0; i < own.size(); i++) {
                SkillFit fit = all.skills()[i];
                if ((meaning ? fit.semantic() : fit.lexical()) == pooled) {
                    boolean comparable = meaning && comparable(own.get(i).embedding());
                    boolean translated =
                            crossLingual.speaks(TextLanguage.of(own.get(i).name()));
                    sink.add(new TextEvidence(Source.SKILL, i, pooled, comparable, translated));
                    return;
                }
            }
        }
        for (int i : Pool.best(values, values.length, SHOWN)) {
            TextUnit unit = candidate.units().get(i);
            if (values[i] > 0) {
                sink.add(evidence(unit, values[i], meaning && comparable(unit.embedding())));
            }
        }
    }

    private TextEvidence evidence(TextUnit unit, double value, boolean byMeaning) {
        boolean translated = crossLingual.speaks(unit.language());
        return unit.output() == TextUnit.SUMMARY
                ? new TextEvidence(Source.SUMMARY, 0, value, byMeaning, translated)
                : new TextEvidence(Source.OUTPUT, unit.output(), value, byMeaning, translated);
    }

    private boolean comparable(@Nullable Embedding embedding) {
        return embedding != null
                && semantic != null
                && (semantic.direction().comparableWith(embedding) || crossLingual.comparableWith(embedding));
    }
}
