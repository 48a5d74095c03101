package org.bole.platform.search.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class SignCodeTest {
    @Test
    void hasABitForEachPositiveComponent() {
        assertThat(SignCode.of(new byte[] {1, -1, 0, 127, -128})).containsExactly(0b01001);
        assertThat(SignCode.of(new byte[65])).containsExactly(0, 0);
    }

    @Test
    void readsBackWhatItWrote() {
        Random random = new Random(3);
        for (int length = 1; length < 200; length += 13) {
            byte[] vector = new byte[length];
            random.nextBytes(vector);
            byte[] bytes = SignCode.bytes(vector);
            long[] code = SignCode.of(vector);
            for (int i = 0; i < code.length; i++) {
                assertThat(SignCode.word(bytes, 0, i)).isEqualTo(code[i]);
            }
        }
    }

    @Test
    void countsTheSignsThatDiffer() {
        Random random = new Random(5);
        byte[] a = new byte[130];
        byte[] b = new byte[130];
        random.nextBytes(a);
        random.nextBytes(b);
        int different = 0;
        for (int i = 0; i < a.length; i++) {
            different += (a[i] > 0) != (b[i] > 0) ? 1 : 0;
        }
        assertThat(distance(SignCode.of(a), SignCode.of(b))).isEqualTo(different);
        assertThat(distance(SignCode.of(b), SignCode.of(b))).isZero();
    }

    private static int distance(long[] a, long[] b) {
        int[] distance = new int[1];
        for (int word = 0; word < a.length; word++) {
            SignCode.add(a[word], b, word, distance);
        }
        return distance[0];
    }

    @Test
    void whatIsCloseEnoughIsHardlyEverTooFarBySigns() {
        Random random = new Random(17);
        int components = 512;
        for (double least : new double[] {.3, .6, .9}) {
            int beyond = 0;
            for (int i = 0; i < 500; i++) {
                byte[] a = new byte[components];
                byte[] b = new byte[components];
                for (int j = 0; j < components; j++) {
                    double shared = random.nextGaussian();
                    double own = Math.sqrt(1 - least * least) * random.nextGaussian();
                    a[j] = (byte) Math.round(30 * Math.max(-4, Math.min(4, shared)));
                    b[j] = (byte) Math.round(30 * Math.max(-4, Math.min(4, least * shared + own)));
                }
                beyond += distance(SignCode.of(a), SignCode.of(b)) > SignCode.farthest(components, least) ? 1 : 0;
            }
            assertThat(beyond).as("of 500 with cosine %s", least).isLessThanOrEqualTo(2);
            assertThat(SignCode.farthest(components, least)).isLessThan(components);
        }
        assertThat(SignCode.farthest(500, -1)).isEqualTo(512);
        assertThat(SignCode.farthest(500, 1)).isZero();
    }
}
