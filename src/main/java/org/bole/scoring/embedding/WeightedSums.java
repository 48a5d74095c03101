package org.bole.scoring.embedding;

import org.bole.scoring.domain.text.Embedding;
import org.jspecify.annotations.Nullable;

/** Averages the vectors of the chunks of texts; a chunk counts by its length. */
final class WeightedSums {
    private final float[] @Nullable [] sums;

    WeightedSums(int texts) {
        sums = new float[texts][];
    }

    void add(int text, float[] vector, int weight) {
        float[] sum = sums[text];
        if (sum == null) {
            sum = new float[vector.length];
            sums[text] = sum;
        }
        for (int i = 0; i < sum.length; i++) {
            sum[i] += weight * vector[i];
        }
    }

    /** Null for a text without chunks. @throws IllegalArgumentException when the chunks cancel each other out */
    @Nullable
    Embedding direction(int text, String model) {
        float[] sum = sums[text];
        return sum == null ? null : Embedding.of(model, sum);
    }
}
