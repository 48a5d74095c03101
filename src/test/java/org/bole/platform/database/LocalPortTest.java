package org.bole.platform.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.Random;
import org.junit.jupiter.api.Test;

class LocalPortTest {
    @Test
    void choosesAFreePortThatNoOutgoingConnectionIsGiven() {
        int port = LocalPort.choose(new Random(1));
        assertThat(port).isBetween(15_432, 32_000);
        assertThat(LocalPort.isFree(port)).isTrue();
    }

    @Test
    void seesThatAPortIsTaken() throws IOException {
        int port = LocalPort.choose(new Random(2));
        try (ServerSocket holder = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            assertThat(LocalPort.isFree(holder.getLocalPort())).isFalse();
        }
    }
}
