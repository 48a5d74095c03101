package org.bole.scoring.domain;

import java.util.List;
import org.bole.scoring.domain.Evidence.TextEvidence;
import org.bole.scoring.domain.Evidence.TextEvidence.Source;
import org.bole.scoring.domain.RequestScorer.Background;
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

    private static final int LEXICAL = 0;
    private static final int SEMANTIC = 1;

    private final double decay;
    private final LexicalQuery lexical;
    private final @Nullable SemanticQuery semantic;
    private final CrossLingual crossLingual;
    /** What each skill alone would be worth: at {@link #LEXICAL} and {@link #SEMANTIC}. */
    private final SkillValues ofSkills = new SkillValues(this::skill);

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

    private double[] skill(Skill skill) {
        double byWords = lexical(skill.bag(), TextLanguage.of(skill.name()));
        return new double[] {byWords, semantic(skill.embedding(), byWords)};
    }

    /** What one candidate's texts are worth, each in [0, 1], by the candidate's units. */
    record Values(double[] lexical, double[] semantic, double pooledLexical, double pooledSemantic) {}

    LexicalQuery words() {
        return lexical;
    }

    Values of(Candidate candidate) {
        List<TextUnit> units = candidate.units();
        double[] byWords = new double[units.size()];
        double[] byMeaning = new double[units.size()];
        for (int i = 0; i < byWords.length; i++) {
            TextUnit unit = units.get(i);
            byWords[i] = lexical(unit.bag(), unit.language());
            byMeaning[i] = semantic(unit.embedding(), byWords[i]);
        }
        double[][] own = ofSkills.of(candidate.fields().skills());
        return new Values(
                byWords,
                byMeaning,
                Math.max(Pool.of(byWords, byWords.length, decay), best(own, LEXICAL)),
                Math.max(Pool.of(byMeaning, byMeaning.length, decay), best(own, SEMANTIC)));
    }

    private static double best(double[][] ofSkills, int value) {
        double best = 0;
        for (double[] skill : ofSkills) {
            best = Math.max(best, skill[value]);
        }
        return best;
    }

    /** Shared words; a text in the other language may share more of them with the translated request. */
    private double lexical(Bag text, TextLanguage language) {
        double shared = lexical.value(text);
        return crossLingual.speaks(language) ? Math.max(shared, crossLingual.lexical(text)) : shared;
    }

    /** Closeness of meaning; words stand in where there is no comparable vector. */
    private double semantic(@Nullable Embedding embedding, double byWords) {
        SemanticQuery wanted = semantic;
        if (wanted == null || embedding == null) {
            return byWords;
        }
        if (wanted.comparableWith(embedding)) {
            return wanted.value(embedding);
        }
        return crossLingual.comparableWith(embedding) ? crossLingual.semantic(embedding) : byWords;
    }

    void explainLexical(Candidate candidate, Values values, EvidenceSink sink) {
        explain(candidate, values.lexical(), values.pooledLexical(), sink, false);
    }

    void explainSemantic(Candidate candidate, Values values, EvidenceSink sink) {
        explain(candidate, values.semantic(), values.pooledSemantic(), sink, true);
    }

    private void explain(Candidate candidate, double[] values, double pooled, EvidenceSink sink, boolean meaning) {
        List<Skill> own = candidate.fields().skills();
        if (pooled > Pool.of(values, values.length, decay)) {
            for (int i = 0; i < own.size(); i++) {
                if (ofSkills.of(own.get(i))[meaning ? SEMANTIC : LEXICAL] == pooled) {
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
                && (semantic.comparableWith(embedding) || crossLingual.comparableWith(embedding));
    }
}
