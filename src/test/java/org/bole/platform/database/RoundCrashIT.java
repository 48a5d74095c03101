package org.bole.platform.database;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/**
 * A round that is killed while it is frozen or solved is never half there: after the next start it is as it was, the job
 * begins again, and comes to the same bytes. The demo district, killed {@code -Dbole.test.crashes} times.
 */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "kills by signal and looks for processes the POSIX way")
class RoundCrashIT {
    private static final int CRASHES = Integer.getInteger("bole.test.crashes", 2);
    private static final Map<String, String> SETTINGS =
            Map.of("BOLE_BOOTSTRAP_TOKEN", ServiceCalls.TOKEN, "BOLE_EMBEDDING", "off", "BOLE_DEMO", "true");
    /** So many that solving takes some seconds. */
    private static final String ROUND = "{\"title\":\"春季\",\"settings\":{\"steps\":2000}}";

    @TempDir
    Path home;

    private RunningService start() throws Exception {
        RunningService service = RunningService.launch(home, List.of(), SETTINGS);
        service.awaitReady();
        return service;
    }

    @Test
    void isNeverHalfThere() throws Exception {
        Files.setPosixFilePermissions(home, PosixFilePermissions.fromString("rwxr-xr-x"));
        SplittableRandom lots = new SplittableRandom(20);
        RunningService service = start();
        String path = "rounds/"
                + calls(service).ok("POST", "rounds", ROUND).path("id").asText();
        service = killedAfter(service, path + "/freeze", lots.nextInt(400));
        assertThat(ended(service, path).path("status").asText()).isEqualTo("FROZEN");

        calls(service).ok("POST", path + "/solve", null);
        long begin = System.nanoTime();
        JsonNode solved = ended(service, path);
        int usual = (int) ((System.nanoTime() - begin) / 1_000_000);
        assertThat(solved.path("results").asInt()).isEqualTo(1);
        String hash = hash(service, path);
        for (int crash = 1; crash <= CRASHES; crash++) {
            service = killedAfter(service, path + "/solve", lots.nextInt(usual));
            JsonNode round = ended(service, path);
            assertThat(round.path("status").asText()).isEqualTo("REVIEW");
            assertThat(round.path("results").asInt()).isEqualTo(crash + 1);
            assertThat(hash(service, path)).isEqualTo(hash);
        }
        service.close();
    }

    /** Orders something, kills the service some milliseconds later, and starts it again. */
    private RunningService killedAfter(RunningService service, String order, int millis) throws Exception {
        calls(service).ok("POST", order, null);
        Thread.sleep(millis);
        service.kill();
        return start();
    }

    /** The round when nothing works on it any more. */
    private static JsonNode ended(RunningService service, String path) throws Exception {
        RunningService.await(
                "the job's end", () -> !calls(service).ok("GET", path, null).has("job"));
        return calls(service).ok("GET", path, null);
    }

    private static String hash(RunningService service, String path) throws Exception {
        return calls(service).ok("GET", path + "/result", null).path("hash").asText();
    }

    private static ServiceCalls calls(RunningService service) {
        return new ServiceCalls(service);
    }
}
