package org.bole.scoring.domain;

import java.util.Random;
import org.bole.scoring.domain.text.Embedding;
import org.jspecify.annotations.Nullable;

/**
 * Vectors without a model: each text has a place of its own that follows from its characters and a seed. Eight
 * dimensions, so that any two texts may be close, apart or opposite. Some texts have no vector, some one of another model.
 */
record FakeVectors(long seed) implements Vectors {
    static final String MODEL = "bge-small-zh-v1.5-q";
    private static final int SIZE = 8;

    @Override
    public @Nullable Embedding find(String text) {
        Random random = new Random(seed * 31 + text.hashCode());
        random.nextLong();
        int kind = random.nextInt(10);
        return kind == 0 ? null : Embedding.of(kind == 1 ? "another-model" : MODEL, vector(random));
    }

    private static float[] vector(Random random) {
        float[] vector = new float[SIZE];
        for (int i = 0; i < SIZE; i++) {
            vector[i] = (float) (random.nextGaussian() + .6);
        }
        return vector;
    }
}
