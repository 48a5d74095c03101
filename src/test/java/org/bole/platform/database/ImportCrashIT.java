package org.bole.platform.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** An import that is killed in its middle is finished by the next start, and no row is written twice. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "kills by signal and looks for processes the POSIX way")
class ImportCrashIT {
    private static final int ROWS = 20_000;
    private static final Map<String, String> SETTINGS =
            Map.of("BOLE_BOOTSTRAP_TOKEN", "a-token-for-tests", "BOLE_EMBEDDING", "off");
    private static final Pattern ADDRESS = Pattern.compile("Bole 伯乐  (http://localhost:\\d+)");

    @TempDir
    Path home;

    @BeforeEach
    void letOthersThrough() throws IOException {
        Files.setPosixFilePermissions(home, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    @Test
    void goesOnAfterTheLastCommittedRow() throws Exception {
        RunningService killed = RunningService.launch(home, List.of(), SETTINGS);
        killed.awaitReady();
        send(killed, "keep-good");
        RunningService.await("some rows", () -> count(killed, "profile") > 1_000);
        killed.kill();
        try (RunningService service = RunningService.launch(home, List.of(), SETTINGS)) {
            service.awaitReady();
            assertThat(count(service, "profile")).isBetween(1_000L, ROWS - 1L);
            RunningService.await("the end", () -> count(service, "job where state = 'SUCCEEDED'") == 1);
            assertThat(count(service, "profile")).isEqualTo(ROWS);
            assertThat(count(service, "(select distinct document ->> 'name' from profile) names"))
                    .isEqualTo(ROWS);
            assertThat(count(service, "import_run where created = " + ROWS)).isEqualTo(1);
            assertThat(count(service, "import_chunk")).isZero();
            assertThat(count(service, "scheduled_tasks")).isZero();
        }
    }

    @Test
    void handsAnImportBackWhenTheServiceStops() throws Exception {
        try (RunningService stopped = RunningService.launch(home, List.of(), SETTINGS)) {
            stopped.awaitReady();
            send(stopped, "keep-good");
            RunningService.await("some rows", () -> count(stopped, "profile") > 1_000);
        }
        try (RunningService service = RunningService.launch(home, List.of(), SETTINGS)) {
            service.awaitReady();
            RunningService.await("the end", () -> count(service, "job where state = 'SUCCEEDED'") == 1);
            assertThat(count(service, "profile")).isEqualTo(ROWS);
            assertThat(count(service, "job where attempt = 2")).isEqualTo(1);
        }
    }

    /** Rows without externalRef: written twice, they would be there twice. */
    private static void send(RunningService service, String mode) throws Exception {
        String file = IntStream.range(0, ROWS)
                .mapToObj(i -> "{\"name\":\"n%d\",\"roles\":[\"TALENT\"],\"skills\":[\"光刻胶\"]}\n".formatted(i))
                .collect(Collectors.joining());
        HttpRequest request = HttpRequest.newBuilder(
                        URI.create(address(service) + "/api/v1/imports/profiles?mode=" + mode))
                .header("Authorization", "Bearer a-token-for-tests")
                .header("Content-Type", "application/x-ndjson")
                .POST(HttpRequest.BodyPublishers.ofString(file))
                .build();
        HttpResponse<String> response = HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
        assertThat(response.statusCode()).as(response.body()).isEqualTo(202);
    }

    private static String address(RunningService service) throws IOException {
        RunningService.await(
                "the address", () -> ADDRESS.matcher(service.output()).find());
        Matcher matcher = ADDRESS.matcher(service.output());
        assertThat(matcher.find()).isTrue();
        return matcher.group(1);
    }

    private static long count(RunningService service, String rows) throws IOException, SQLException {
        try (Connection connection = service.connect();
                Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery("select count(*) from " + rows)) {
            result.next();
            return result.getLong(1);
        }
    }
}
