package org.bole.exchange.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SeenKeysTest {
    @Test
    void remembersTheFirstRowOfEachKey() {
        SeenKeys keys = new SeenKeys();
        for (int row = 1; row <= 100_000; row++) {
            assertThat(keys.firstWith("key-" + row, row)).isEqualTo(row);
            keys.claim("key-" + row, row);
        }
        for (int row = 1; row <= 100_000; row += 997) {
            assertThat(keys.firstWith("key-" + row, 200_000)).isEqualTo(row);
        }
    }

    @Test
    void keepsTheFirstClaim() {
        SeenKeys keys = new SeenKeys();
        keys.claim("a", 3);
        keys.claim("a", 5);
        assertThat(keys.firstWith("a", 7)).isEqualTo(3);
        assertThat(keys.firstWith("a", 3)).isEqualTo(3);
    }
}
