package org.bole.scoring.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Random;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.bole.scoring.domain.text.Embedding;
import org.bole.scoring.domain.text.Meaning;
import org.bole.scoring.domain.text.TextConstants;

class SemanticQueryTest {
    private static final Calibration MARKS = new Calibration(.5, .25, .4, .8);
    private static final Embedding EAST = of(1, 0);
    private static final Embedding NORTH = of(0, 1);

    private static Embedding of(float... vector) {
        return Embedding.of("m", vector);
    }

    private static double value(Embedding text, Embedding whole, Embedding... clauses) {
        return value(text, whole, List.of(clauses));
    }

    private static double value(Embedding text, Embedding whole, List<Embedding> clauses) {
        SemanticQuery query = new SemanticQuery(new Meaning(whole, clauses), MARKS, TextConstants.CHOSEN.sentences());
        return query.value(query.direction().cosine(text));
    }

    @Example
    void oneSentenceRisesEvenlyFromItsFloor() {
        assertThat(value(EAST, EAST)).isEqualTo(1, within(1e-6));
        assertThat(value(of(.75f, .6614378f), EAST)).isEqualTo(.5, within(.01));
        assertThat(value(of(.5f, .8660254f), EAST)).isEqualTo(0, within(.01));
        assertThat(value(NORTH, EAST)).isZero();
    }

    @Example
    void sentencesCountThreeTenths() {
        assertThat(value(EAST, EAST, EAST, NORTH)).isEqualTo(.7 + .3 * (.5 - .25) / .75, within(.01));
    }

    @Example
    void aTextThatAnswersASentenceIsCloser() {
        Embedding text = of(.8f, .6f);
        assertThat(value(text, EAST, EAST, text)).isGreaterThan(value(text, EAST, EAST, EAST));
    }

    @Example
    void aSentenceInAnotherLanguageIsLeftOut() {
        assertThat(value(EAST, EAST, Embedding.of("other", new float[] {0, 1}))).isEqualTo(value(EAST, EAST));
    }

    @Property(tries = 300)
    void isTheSumOfItsParts(@ForAll long seed) {
        Random random = new Random(seed);
        Embedding whole = random(random);
        List<Embedding> clauses = List.of(random(random), random(random), random(random));
        Embedding text = random(random);
        double mean = clauses.stream().mapToDouble(text::cosine).average().orElseThrow();
        double parts = .7 * (whole.cosine(text) - .5) / .5 + .3 * (mean - .25) / .75;
        assertThat(value(text, whole, clauses))
                .isBetween(0d, 1d)
                .isEqualTo(Math.max(0, Math.min(1, parts)), within(.02));
    }

    private static Embedding random(Random random) {
        float[] vector = new float[64];
        for (int i = 0; i < vector.length; i++) {
            vector[i] = (float) (random.nextGaussian() + .9);
        }
        return of(vector);
    }
}
