package org.bole.learning.domain;

/** Arithmetic of short vectors; sums go from the first to the last element, so that they are the same every time. */
final class Vector {
    private Vector() {}

    static double dot(double[] a, double[] b) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += a[i] * b[i];
        }
        return sum;
    }

    static double[] minus(double[] a, double[] b) {
        double[] difference = new double[a.length];
        for (int i = 0; i < a.length; i++) {
            difference[i] = a[i] - b[i];
        }
        return difference;
    }

    /** {@code a + t·d}. */
    static double[] moved(double[] a, double t, double[] d) {
        double[] sum = new double[a.length];
        for (int i = 0; i < a.length; i++) {
            sum[i] = a[i] + t * d[i];
        }
        return sum;
    }
}
