package org.bole.platform.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PostmasterFileTest {
    private static final List<String> READY =
            List.of("4711", "/data", "1700000000", "20872", "", "127.0.0.1", "  123  456", "ready   ");

    @Test
    void readsWhatTheServerSays() {
        assertThat(PostmasterFile.parse(READY)).contains(new PostmasterFile(4711, 1_700_000_000L, 20_872, "ready"));
    }

    @Test
    void knowsAServerThatIsNotReady() {
        PostmasterFile starting = PostmasterFile.parse(READY.subList(0, 4)).orElseThrow();
        assertThat(starting.isReadyOn(20_872)).isFalse();
        assertThat(PostmasterFile.parse(READY).orElseThrow().isReadyOn(20_872)).isTrue();
        assertThat(PostmasterFile.parse(READY).orElseThrow().isReadyOn(20_873)).isFalse();
    }

    @Test
    void takesAHalfWrittenFileForNone() {
        assertThat(PostmasterFile.parse(List.of())).isEmpty();
        assertThat(PostmasterFile.parse(READY.subList(0, 2))).isEmpty();
        assertThat(PostmasterFile.parse(List.of("47x", "/data", "1"))).isEmpty();
    }

    @Test
    void tellsRunsWithTheSameProcessIdApart() {
        PostmasterFile earlier = new PostmasterFile(7, 100, 20_872, "ready");
        assertThat(earlier.sameRunAs(new PostmasterFile(7, 200, 20_872, "ready")))
                .isFalse();
        assertThat(earlier.sameRunAs(new PostmasterFile(7, 100, 20_872, ""))).isTrue();
    }

    @Test
    void findsNothingWhereNoServerRan(@TempDir Path data) throws IOException {
        assertThat(PostmasterFile.read(data)).isEmpty();
    }
}
