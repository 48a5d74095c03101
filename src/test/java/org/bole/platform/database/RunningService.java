package org.bole.platform.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** The packaged service as a process of its own, on a data directory of its own. */
final class RunningService implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final Path home;
    private final int httpPort;
    private final Path output;
    private final Process process;

    private RunningService(Path home, List<String> prefix, Map<String, String> environment) throws IOException {
        this.home = home;
        this.httpPort = freePort();
        this.output = Files.createTempFile(Path.of("target"), "durability-", ".log");
        List<String> command = new ArrayList<>(prefix);
        command.addAll(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-XX:TieredStopAtLevel=1",
                "-jar",
                System.getProperty("bole.jar", "target/quarkus-app/quarkus-run.jar")));
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output.toFile());
        builder.environment().remove("QUARKUS_DATASOURCE_JDBC_URL");
        builder.environment().put("BOLE_DATA_DIR", home.toString());
        builder.environment().put("QUARKUS_HTTP_PORT", String.valueOf(httpPort));
        builder.environment().putAll(environment);
        this.process = builder.start();
    }

    static RunningService launch(Path home, List<String> prefix, Map<String, String> environment) throws IOException {
        return new RunningService(home, prefix, environment);
    }

    /** Starts it and waits until it is ready. */
    static RunningService on(Path home) throws IOException {
        RunningService service = launch(home, List.of(), Map.of());
        service.awaitReady();
        return service;
    }

    void awaitReady() {
        await("ready\n" + "see " + output, () -> {
            assertThat(process.isAlive()).as(output()).isTrue();
            return isReady();
        });
    }

    boolean isReady() {
        HttpRequest request = HttpRequest.newBuilder(uri("/q/health/ready"))
                .timeout(Duration.ofSeconds(15))
                .build();
        try {
            return HttpClient.newHttpClient()
                            .send(request, HttpResponse.BodyHandlers.discarding())
                            .statusCode()
                    == 200;
        } catch (IOException notYet) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    URI uri(String path) {
        return URI.create("http://127.0.0.1:" + httpPort + path);
    }

    String output() throws IOException {
        return Files.readString(output);
    }

    long pid() {
        return process.pid();
    }

    PostmasterFile database() throws IOException {
        return PostmasterFile.read(data()).orElseThrow();
    }

    Path data() {
        return home.resolve("postgresql/data");
    }

    String password() throws IOException {
        return Files.readString(home.resolve("postgresql/password")).strip();
    }

    String jdbcUrl() throws IOException {
        return "jdbc:postgresql://127.0.0.1:" + database().port() + "/bole?sslmode=disable";
    }

    Connection connect() throws IOException, SQLException {
        return DriverManager.getConnection(jdbcUrl(), "bole", password());
    }

    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    int awaitExit() throws InterruptedException, TimeoutException {
        if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
            throw new TimeoutException("still running after " + PATIENCE);
        }
        return process.exitValue();
    }

    @Override
    public void close() throws Exception {
        process.destroy();
        awaitExit();
    }

    /** Waits until {@code condition} holds; fails with {@code what} when it does not in time. */
    static void await(String what, Callable<Boolean> condition) {
        long begin = System.nanoTime();
        try {
            while (!condition.call()) {
                if (System.nanoTime() - begin > PATIENCE.toNanos()) {
                    throw new AssertionError("not within " + PATIENCE + ": " + what);
                }
                Thread.sleep(50);
            }
        } catch (Exception e) {
            throw new AssertionError(what, e);
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
