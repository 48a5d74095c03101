package org.bole.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The service under measurement: one that runs already, or the packaged one as a process with an empty database. */
final class Service implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final ApiClient api;
    private final @Nullable Process process;
    private final @Nullable Path home;
    private final boolean keeps;

    private Service(ApiClient api, @Nullable Process process, @Nullable Path home, boolean keeps) {
        this.api = api;
        this.process = process;
        this.home = home;
        this.keeps = keeps;
    }

    /** The one that the arguments name, or one started for them. */
    static Service of(Arguments arguments) throws IOException {
        URI url = arguments.url();
        return url == null
                ? started(arguments.jar(), Map.of(), List.of())
                : new Service(new ApiClient(url, arguments.token()), null, null, true);
    }

    /**
     * Starts the packaged service and waits until it is ready.
     *
     * @param environment settings besides port, token and data directory
     * @param options of its Java virtual machine
     */
    static Service started(Path jar, Map<String, String> environment, List<String> options) throws IOException {
        return started(jar, Files.createTempDirectory("bole-bench"), false, environment, options);
    }

    /** The same in a folder that stays: what is in it already is not loaded again. */
    static Service kept(Path jar, Path home, Map<String, String> environment, List<String> options) throws IOException {
        return started(jar, Files.createDirectories(home), true, environment, options);
    }

    private static Service started(
            Path jar, Path home, boolean keeps, Map<String, String> environment, List<String> options)
            throws IOException {
        if (!Files.isRegularFile(jar)) {
            throw new IllegalStateException("no service at %s: build it with ./mvnw package".formatted(jar));
        }
        int port = freePort();
        String token = UUID.randomUUID().toString();
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options);
        command.addAll(List.of("-jar", jar.toString()));
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(home.resolve("service.log").toFile());
        builder.environment().remove("QUARKUS_DATASOURCE_JDBC_URL");
        builder.environment()
                .putAll(Map.of(
                        "BOLE_DATA_DIR", home.resolve("data").toString(),
                        "BOLE_BOOTSTRAP_TOKEN", token,
                        "QUARKUS_HTTP_PORT", String.valueOf(port)));
        builder.environment().putAll(environment);
        Progress.say("starting the service %s %s on port %d", environment, options, port);
        ApiClient api = new ApiClient(URI.create("http://localhost:" + port), token);
        Service service = new Service(api, builder.start(), home, keeps);
        service.awaitReady();
        return service;
    }

    ApiClient api() {
        return api;
    }

    /** The data folder of a service that was started here. */
    Path data() {
        if (home == null) {
            throw new IllegalStateException("the service runs elsewhere");
        }
        return home.resolve("data");
    }

    /** Of the started service and its database since they began; zero for a service that runs elsewhere. */
    Duration processorTime() {
        return process == null
                ? Duration.ZERO
                : Stream.concat(Stream.of(process.toHandle()), process.descendants())
                        .flatMap(one -> one.info().totalCpuDuration().stream())
                        .reduce(Duration.ZERO, Duration::plus);
    }

    private void awaitReady() throws IOException {
        long begin = System.nanoTime();
        while (!ready()) {
            boolean alive = process != null && process.isAlive();
            if (!alive || System.nanoTime() - begin > PATIENCE.toNanos()) {
                String log = home == null ? "" : Files.readString(home.resolve("service.log"));
                close();
                throw new IllegalStateException("the service did not become ready:\n" + log);
            }
            pause(200);
        }
        Progress.say("service ready after %d ms", (System.nanoTime() - begin) / 1_000_000);
    }

    private boolean ready() {
        try {
            api.text("/q/health/ready");
            return true;
        } catch (UncheckedIOException | ApiClient.UnexpectedAnswer notYet) {
            return false;
        }
    }

    /** Waits; @throws IllegalStateException when interrupted */
    static void pause(long milliseconds) {
        try {
            Thread.sleep(milliseconds);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    /** Stops what was started here and removes its data. */
    @Override
    public void close() throws IOException {
        if (process == null || home == null) {
            return;
        }
        process.destroy();
        try {
            if (!process.waitFor(30, TimeUnit.SECONDS)) {
                process.destroyForcibly().waitFor(10, TimeUnit.SECONDS);
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
        if (!keeps) {
            delete(home);
        }
    }

    private static void delete(Path folder) throws IOException {
        List<Path> deepestFirst;
        try (Stream<Path> all = Files.walk(folder)) {
            deepestFirst = all.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path path : deepestFirst) {
            Files.deleteIfExists(path);
        }
    }
}
