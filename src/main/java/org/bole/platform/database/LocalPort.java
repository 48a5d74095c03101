package org.bole.platform.database;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.random.RandomGenerator;

/** Finds a port of 127.0.0.1 that nobody uses. */
final class LocalPort {
    // Below the range from which systems take the ports of outgoing connections (32768 on Linux, 49152 elsewhere):
    // otherwise a client that tries to reconnect while the server is down can be given the server's own port.
    private static final int FIRST = 15_432;
    private static final int LAST = 32_000;
    private static final int TRIES = 1_000;

    private LocalPort() {}

    static int choose(RandomGenerator random) {
        for (int i = 0; i < TRIES; i++) {
            int port = random.nextInt(FIRST, LAST + 1);
            if (isFree(port)) {
                return port;
            }
        }
        throw EmbeddedDatabaseException.of("no-port", String.valueOf(FIRST), String.valueOf(LAST));
    }

    static boolean isFree(int port) {
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getByAddress(new byte[] {127, 0, 0, 1}), port));
            return true;
        } catch (IOException taken) {
            return false;
        }
    }
}
