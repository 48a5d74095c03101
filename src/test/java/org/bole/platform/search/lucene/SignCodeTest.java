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
        long[] behind = new long[6];
        System.arraycopy(SignCode.of(b), 0, behind, 3, 3);
        assertThat(SignCode.distance(SignCode.of(a), behind, 3)).isEqualTo(different);
        assertThat(SignCode.distance(SignCode.of(b), behind, 3)).isZero();
    }
}
