package org.bole.scoring.domain.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.jspecify.annotations.Nullable;

class EmbeddingTest {
    private static final int SIZE = 512;

    private static float[] random(long seed) {
        Random random = new Random(seed);
        float[] vector = new float[SIZE];
        for (int i = 0; i < SIZE; i++) {
            vector[i] = (float) random.nextGaussian();
        }
        return vector;
    }

    /** A vector at a given closeness to another. */
    private static float[] near(float[] vector, long seed, double share) {
        float[] mixed = random(seed);
        for (int i = 0; i < SIZE; i++) {
            mixed[i] = (float) (share * vector[i] + (1 - share) * mixed[i]);
        }
        return mixed;
    }

    private static double exact(float[] a, float[] b) {
        double dot = 0;
        double aa = 0;
        double bb = 0;
        for (int i = 0; i < a.length; i++) {
            dot += (double) a[i] * b[i];
            aa += (double) a[i] * a[i];
            bb += (double) b[i] * b[i];
        }
        return dot / Math.sqrt(aa * bb);
    }

    private static Embedding of(float... vector) {
        return Embedding.of("m", vector);
    }

    @Property(tries = 200)
    void quantisingCostsAtMostAHundredthOfTheCosine(
            @ForAll long one, @ForAll long other, @ForAll @DoubleRange(min = 0, max = 1) double share) {
        float[] a = random(one);
        float[] b = near(a, other + 1, share);
        assertThat(of(a).cosine(of(b))).isEqualTo(exact(a, b), within(.01));
    }

    @Property(tries = 200)
    void theCosineIsSymmetric(@ForAll long one, @ForAll long other) {
        Embedding a = of(random(one));
        Embedding b = of(random(other));
        assertThat(a.cosine(b)).isEqualTo(b.cosine(a));
    }

    @Property(tries = 200)
    void theCosineStaysBetweenMinusOneAndOne(
            @ForAll long one, @ForAll long other, @ForAll @DoubleRange(min = -1, max = 1) double share) {
        float[] a = random(one);
        assertThat(of(a).cosine(of(near(a, other, share)))).isBetween(-1 - 1e-6, 1 + 1e-6);
    }

    @Property(tries = 200)
    void aVectorIsAsCloseAsCanBeToItself(@ForAll long seed) {
        Embedding vector = of(random(seed));
        assertThat(vector.cosine(vector)).isEqualTo(1, within(1e-6));
    }

    @Property(tries = 100)
    void theLengthOfAVectorDoesNotMatter(@ForAll long seed, @ForAll @DoubleRange(min = -36, max = 36) double power) {
        float[] vector = random(seed);
        float[] scaled = vector.clone();
        float factor = (float) Math.pow(10, power);
        for (int i = 0; i < SIZE; i++) {
            scaled[i] *= factor;
        }
        assertThat(of(scaled).cosine(of(vector))).isEqualTo(1, within(.001));
    }

    @Property(tries = 100)
    void halfwayIsEquallyCloseToBoth(@ForAll long one, @ForAll long other) {
        Embedding a = of(random(one));
        Embedding b = of(near(random(one), other, .5));
        Embedding between = Embedding.between(a, b);
        assertThat(between.cosine(a)).isEqualTo(between.cosine(b), within(.01));
        assertThat(between.cosine(a)).isGreaterThanOrEqualTo(a.cosine(b) - .01);
    }

    @Property(tries = 100)
    void aStoredVectorComesBackTheSame(@ForAll long seed, @ForAll long other) {
        Embedding vector = of(random(seed));
        Embedding probe = of(random(other));
        Embedding restored = Embedding.restored("m", vector.values());
        assertThat(restored.cosine(probe)).isEqualTo(vector.cosine(probe));
    }

    @Example
    void oppositeVectorsHaveCosineMinusOne() {
        assertThat(of(1, 2, 3).cosine(of(-1, -2, -3))).isEqualTo(-1, within(1e-6));
    }

    @Example
    void oppositeVectorsHaveNothingBetweenThem() {
        assertThatThrownBy(() -> Embedding.between(of(1, 2, 3), of(-1, -2, -3)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Example
    void aZeroVectorIsRefused() {
        assertThatThrownBy(() -> of(0, 0)).isInstanceOf(IllegalArgumentException.class);
    }

    @Example
    void anEmptyVectorIsRefused() {
        assertThatThrownBy(() -> of()).isInstanceOf(IllegalArgumentException.class);
    }

    @Example
    void aVectorWithoutNumbersIsRefused() {
        assertThatThrownBy(() -> of(1, Float.NaN)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> of(1, Float.NEGATIVE_INFINITY)).isInstanceOf(IllegalArgumentException.class);
    }

    @Example
    void vectorsOfTwoModelsDoNotCompare() {
        assertThat(of(1, 2).comparableWith(Embedding.of("other", new float[] {1, 2})))
                .isFalse();
    }

    @Example
    void vectorsOfTwoSizesDoNotCompare() {
        assertThat(of(1, 2).comparableWith(of(1, 2, 3))).isFalse();
    }

    @Example
    void vectorsOfOneModelCompare() {
        assertThat(of(1, 2).comparableWith(of(3, 4))).isTrue();
    }

    @Property(tries = 100)
    void manyTogetherAreAsCloseAsEachAlone(@ForAll long one, @ForAll long other, @ForAll long probe) {
        List<@Nullable Embedding> vectors = Arrays.asList(of(random(one)), null, of(1, 2), of(random(other)));
        Embedding vector = of(random(probe));
        assertThat(new EmbeddingMatrix(vectors).cosines(vector))
                .containsExactly(
                        Embedding.cosine(vectors.get(0), vector),
                        Double.NaN,
                        Double.NaN,
                        Embedding.cosine(vectors.get(3), vector));
        assertThat(new EmbeddingMatrix(vectors).cosines(null)).containsOnly(Double.NaN);
    }
}
