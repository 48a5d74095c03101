package org.bole.platform.search.opensearch;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** One node of a test's cluster: a process on ports and in a folder of its own, which it keeps when started again. */
final class ClusterNode {
    private static final Path LIBRARIES = Path.of("target", "opensearch").toAbsolutePath();
    private static final String HEAP = "-Xmx512m";

    private final String name;
    private final Path home;
    private final int http = freePort();
    private final int transport = freePort();
    private @Nullable Process process;

    /** @param home its folder, which need not exist */
    ClusterNode(String name, Path home) {
        this.name = name;
        this.home = home;
    }

    String name() {
        return name;
    }

    String address() {
        return "http://127.0.0.1:" + http;
    }

    /** Where the nodes find each other. */
    String seed() {
        return "127.0.0.1:" + transport;
    }

    Path output() {
        return home.resolve("output.log");
    }

    boolean runs() {
        return process != null && process.isAlive();
    }

    /** @param settings what this node has beside its name, ports and folder */
    void start(Map<String, String> settings) {
        Map<String, String> all = new TreeMap<>(settings);
        all.put("node.name", name);
        all.put("path.home", home.toString());
        all.put("network.host", "127.0.0.1");
        all.put("http.port", String.valueOf(http));
        all.put("transport.port", String.valueOf(transport));
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                HEAP,
                "-XX:TieredStopAtLevel=1",
                "-cp",
                LIBRARIES + File.pathSeparator + LIBRARIES.resolve("*"),
                "OpenSearchNode"));
        all.forEach((key, value) -> command.add(key + "=" + value));
        try {
            Files.createDirectories(home.resolve("config"));
            process = new ProcessBuilder(command)
                    .directory(home.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(output().toFile()))
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot start node " + name, e);
        }
    }

    /** As {@code kill -9}: it cannot say goodbye to the others. */
    void kill() {
        if (process != null) {
            process.destroyForcibly();
            process.onExit().join();
        }
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
