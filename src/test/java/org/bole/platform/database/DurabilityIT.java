package org.bole.platform.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** What was committed stays, whoever is killed: proved on the packaged service. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "kills by signal and looks for processes the POSIX way")
class DurabilityIT {
    @TempDir
    Path home;

    @BeforeEach
    void letOthersThrough() throws IOException {
        Files.setPosixFilePermissions(home, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    @Test
    void keepsDataOverARestart() throws Exception {
        try (RunningService service = RunningService.on(home)) {
            write(service);
        }
        assertThat(PostmasterFile.in(home.resolve("postgresql/data"))).doesNotExist();
        assertRowIsThereAfterRestart();
    }

    @Test
    void keepsDataWhenTheServiceIsKilled() throws Exception {
        RunningService service = RunningService.on(home);
        write(service);
        service.kill();
        awaitNoServer();
        assertRowIsThereAfterRestart();
    }

    @Test
    void restartsAtOnceWhileTheKilledServicesDatabaseStillStops() throws Exception {
        RunningService service = RunningService.on(home);
        write(service);
        service.kill();
        assertRowIsThereAfterRestart();
    }

    @Test
    void bringsTheDatabaseBackWhenItIsKilled() throws Exception {
        try (RunningService service = RunningService.on(home)) {
            write(service);
            killAndAwaitDatabase(service);
            service.awaitReady();
            assertRowIsThere(service);
        }
    }

    @Test
    void bringsTheDatabaseBackWhileASessionOfTheKilledOneIsStillBusy() throws Exception {
        try (RunningService service = RunningService.on(home)) {
            write(service);
            Thread busy = new Thread(() -> computeForMinutes(service));
            busy.start();
            Thread.sleep(1_000);
            killAndAwaitDatabase(service);
            busy.join();
            service.awaitReady();
            assertRowIsThere(service);
        }
    }

    @Test
    void keepsDataWhenBothAreKilled() throws Exception {
        RunningService service = RunningService.on(home);
        write(service);
        long database = service.database().pid();
        kill(service.pid(), database);
        awaitNoServer();
        assertRowIsThereAfterRestart();
    }

    @Test
    void stopsAServerWhoseGuardWasKilledToo() throws Exception {
        RunningService service = RunningService.on(home);
        write(service);
        long database = service.database().pid();
        long guard =
                ProcessHandle.of(database).orElseThrow().parent().orElseThrow().pid();
        List<Long> watchers = ProcessHandle.of(guard)
                .orElseThrow()
                .children()
                .map(ProcessHandle::pid)
                .filter(pid -> pid != database)
                .toList();
        kill(watchers.get(0), service.pid(), guard);
        assertRowIsThereAfterRestart();
        assertThat(ProcessHandle.of(database).filter(ProcessHandle::isAlive)).isEmpty();
    }

    @Test
    void refusesASecondServiceOnTheSameData() throws Exception {
        try (RunningService first = RunningService.on(home)) {
            RunningService second = RunningService.launch(home, List.of(), Map.of());
            assertThat(second.awaitExit()).isEqualTo(1);
            assertThat(second.output())
                    .contains("is in use by another Bole service (pid " + first.pid() + ")", "正被另一个 Bole 服务");
            assertThat(first.isReady()).isTrue();
        }
    }

    @Test
    void startsNoServerWhereOneIsNamed(@TempDir Path other) throws Exception {
        try (RunningService owner = RunningService.on(home)) {
            Map<String, String> named = Map.of(
                    "QUARKUS_DATASOURCE_JDBC_URL", owner.jdbcUrl(),
                    "QUARKUS_DATASOURCE_USERNAME", "bole",
                    "QUARKUS_DATASOURCE_PASSWORD", owner.password());
            try (RunningService guest = RunningService.launch(other, List.of(), named)) {
                guest.awaitReady();
                // The search index is this instance's own; a database would lie beside it.
                assertThat(other.toFile().list()).containsExactly("index");
                assertThat(guest.output()).doesNotContain("Embedded PostgreSQL");
            }
            // The guest took the Lucene indexes to be its own: the owner may be building its anew.
            owner.awaitReady();
        }
    }

    @Test
    void worksAsAnOrdinaryUser() throws Exception {
        List<String> nobody = List.of("setpriv", "--reuid=65534", "--regid=65534", "--clear-groups");
        List<String> canRead = RunAs.NOBODY.command(List.of("test", "-r", System.getProperty("bole.jar", "")));
        assumeTrue(Command.run(canRead).succeeded(), "needs root, setpriv, and a jar that everybody may read");
        FileTrees.give(home, 65_534, true);
        try (RunningService service = RunningService.launch(home, nobody, Map.of())) {
            service.awaitReady();
            write(service);
            assertThat(Files.getAttribute(service.data(), "unix:uid")).isEqualTo(65_534);
        }
        // And afterwards as root: the data changes hands.
        assertRowIsThereAfterRestart();
    }

    private void assertRowIsThereAfterRestart() throws Exception {
        try (RunningService service = RunningService.on(home)) {
            assertRowIsThere(service);
        }
        awaitNoServer();
    }

    private static void write(RunningService service) throws IOException, SQLException {
        try (Connection connection = service.connect();
                var statement = connection.createStatement()) {
            statement.execute("CREATE TABLE durability_probe (word text)");
            statement.execute("INSERT INTO durability_probe VALUES ('伯乐')");
        }
    }

    private static void assertRowIsThere(RunningService service) throws IOException, SQLException {
        try (Connection connection = service.connect();
                var statement = connection.createStatement();
                var rows = statement.executeQuery("SELECT word FROM durability_probe")) {
            assertThat(rows.next()).isTrue();
            assertThat(rows.getString(1)).isEqualTo("伯乐");
            assertThat(rows.next()).isFalse();
        }
    }

    private static void killAndAwaitDatabase(RunningService service) throws IOException {
        PostmasterFile killed = service.database();
        kill(killed.pid());
        RunningService.await(
                "a new server",
                () -> PostmasterFile.read(service.data())
                        .filter(file -> !file.sameRunAs(killed) && file.isReadyOn(killed.port()))
                        .isPresent());
    }

    private static void computeForMinutes(RunningService service) {
        try (Connection connection = service.connect();
                var statement = connection.createStatement()) {
            statement.execute("SELECT count(*) FROM generate_series(1, 100000000000)");
        } catch (IOException | SQLException killed) {
            // As it must be.
        }
    }

    private static void kill(long... pids) {
        for (long pid : pids) {
            assertThat(Command.run(List.of("kill", "-9", String.valueOf(pid))).succeeded())
                    .isTrue();
        }
    }

    /** No process is left that was started from this home. */
    private void awaitNoServer() {
        RunningService.await(
                "the end of every server of " + home,
                () -> ProcessHandle.allProcesses()
                        .noneMatch(process -> process.info()
                                .command()
                                .filter(c -> c.startsWith(home.toString()))
                                .isPresent()));
    }
}
