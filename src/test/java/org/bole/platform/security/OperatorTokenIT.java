package org.bole.platform.security;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.bole.platform.DataFolder;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@NullUnmarked
@QuarkusTest
class OperatorTokenIT {
    @Inject
    DataSource database;

    @TempDir
    Path folder;

    private byte[] before;

    /** The running service has its row; these tests play first starts, and put it back. */
    @BeforeEach
    void forget() {
        OperatorTokenTable table = new OperatorTokenTable(database, Clock.systemUTC());
        before = table.find().map(TokenHash::bytes).orElse(null);
        delete();
    }

    @AfterEach
    void restore() {
        delete();
        if (before != null) {
            new OperatorTokenTable(database, Clock.systemUTC()).insertIfNone(new TokenHash(before));
        }
    }

    private void delete() {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.executeUpdate("DELETE FROM operator_token");
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private OperatorToken instance(String name, String configured) {
        return new OperatorToken(
                Optional.ofNullable(configured),
                new OperatorTokenTable(database, Clock.systemUTC()),
                new DataFolder(Optional.of(folder.resolve(name).toString())));
    }

    @Test
    void makesATokenOnceAndKeepsIt() throws IOException {
        OperatorToken.Made made = (OperatorToken.Made) instance("a", null).origin();
        assertThat(made.token()).matches("[A-Za-z0-9_-]{43}");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(made.file())))
                .isEqualTo("rw-------");
        try (Stream<Path> files = Files.list(folder.resolve("a"))) {
            assertThat(files).containsExactly(made.file());
        }
        OperatorToken second = instance("a", null);
        assertThat(second.origin()).isEqualTo(new OperatorToken.Kept(made.file()));
        assertThat(second.accepts(made.token())).isTrue();
        assertThat(second.accepts(made.token() + "x")).isFalse();
        assertThat(second.accepts("")).isFalse();
    }

    @Test
    void anotherInstanceAcceptsTheSameToken() {
        OperatorToken.Made made = (OperatorToken.Made) instance("a", null).origin();
        OperatorToken other = instance("b", null);
        assertThat(other.accepts(made.token())).isTrue();
        assertThat(other.origin()).isEqualTo(new OperatorToken.Elsewhere());
    }

    @Test
    void instancesThatStartTogetherAgree() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            List<OperatorToken> instances = IntStream.range(0, 16)
                    .mapToObj(i -> instance("race" + i % 4, null))
                    .toList();
            List<Callable<OperatorToken.Origin>> starts = instances.stream()
                    .<Callable<OperatorToken.Origin>>map(token -> token::origin)
                    .toList();
            for (Future<OperatorToken.Origin> start : threads.invokeAll(starts)) {
                start.get();
            }
            String token = instances.stream()
                    .map(OperatorToken::origin)
                    .filter(OperatorToken.Made.class::isInstance)
                    .map(origin -> ((OperatorToken.Made) origin).token())
                    .findFirst()
                    .orElseThrow();
            assertThat(instances).allMatch(instance -> instance.accepts(token));
            try (Stream<Path> files = Files.walk(folder).filter(Files::isRegularFile)) {
                assertThat(files).hasSize(1);
            }
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void aConfiguredTokenIsTheOnlyOne() {
        OperatorToken.Made made = (OperatorToken.Made) instance("a", null).origin();
        OperatorToken configured = instance("a", " own-token ");
        assertThat(configured.origin()).isEqualTo(new OperatorToken.Configured());
        assertThat(configured.accepts("own-token")).isTrue();
        assertThat(configured.accepts(made.token())).isFalse();
    }
}
