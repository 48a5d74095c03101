package org.bole.scoring.domain.text;

import org.jspecify.annotations.Nullable;

/**
 * A unit vector of meaning, quantised to bytes. Vectors compare only when one model made both.
 *
 * @param model which model made it; compared by identity of name
 * @param values each component × 127 / the largest one, rounded: costs at most .004 of cosine on 512 dimensions
 * @param scale what makes the vector one of length 1 again
 */
public record Embedding(String model, byte[] values, float scale) {

    /**
     * Quantises {@code vector} of any length but zero.
     *
     * @throws IllegalArgumentException for an empty or zero vector or one with a component that is not finite
     */
    public static Embedding of(String model, float[] vector) {
        float largest = 0;
        for (float component : vector) {
            if (!Float.isFinite(component)) {
                throw new IllegalArgumentException("component of a vector (%f) must be finite".formatted(component));
            }
            largest = Math.max(largest, Math.abs(component));
        }
        if (largest == 0) {
            throw new IllegalArgumentException("vector of %d components must not be zero".formatted(vector.length));
        }
        byte[] values = new byte[vector.length];
        for (int i = 0; i < vector.length; i++) {
            values[i] = (byte) Math.round(vector[i] / largest * Byte.MAX_VALUE);
        }
        return new Embedding(model, values, scaleOf(values));
    }

    /** The same for a vector of double precision. */
    public static Embedding of(String model, double[] vector) {
        float[] single = new float[vector.length];
        for (int i = 0; i < single.length; i++) {
            single[i] = (float) vector[i];
        }
        return of(model, single);
    }

    /** The vector with these {@code values}, brought to length 1. */
    public static Embedding restored(String model, byte[] values) {
        return new Embedding(model, values, scaleOf(values));
    }

    /** The direction halfway between two comparable vectors. @throws IllegalArgumentException when they are opposite */
    public static Embedding between(Embedding a, Embedding b) {
        float[] sum = new float[a.values.length];
        for (int i = 0; i < sum.length; i++) {
            sum[i] = a.values[i] * a.scale + b.values[i] * b.scale;
        }
        return of(a.model, sum);
    }

    /** Adds {@code weight} times this vector of length 1 to {@code sum}, which has as many components. */
    public void addTo(double[] sum, double weight) {
        for (int i = 0; i < sum.length; i++) {
            sum[i] += weight * scale * values[i];
        }
    }

    private static float scaleOf(byte[] values) {
        return (float) (1 / Math.sqrt(dot(values, values)));
    }

    public boolean comparableWith(Embedding other) {
        return model.equals(other.model) && values.length == other.values.length;
    }

    /** The cosine of two vectors; not a number where there is one too few, or the two do not compare. */
    public static double cosine(@Nullable Embedding a, @Nullable Embedding b) {
        return a == null || b == null || !a.comparableWith(b) ? Double.NaN : a.cosine(b);
    }

    /** Cosine in [-1, 1]; meaningful only between {@linkplain #comparableWith comparable} vectors. */
    public double cosine(Embedding other) {
        return dot(values, other.values) * (double) scale * other.scale;
    }

    private static int dot(byte[] a, byte[] b) {
        int sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += a[i] * b[i];
        }
        return sum;
    }
}
