package org.bole.platform.search.lucene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.FSDirectory;
import org.bole.platform.search.IndexDocument;
import org.bole.platform.search.IndexEntry;
import org.bole.platform.search.Query;
import org.bole.platform.search.Search;
import org.bole.platform.search.SearchEngineContract;
import org.bole.platform.search.SearchEngines;
import org.bole.platform.search.SearchUnavailable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LuceneEngineTest extends SearchEngineContract {
    @TempDir
    Path folder;

    @Override
    protected SearchEngines engines() {
        return new LuceneEngines(folder);
    }

    @Test
    void whatWasNotCommittedIsNotThereAfterwards() {
        UUID owner = UUID.randomUUID();
        var entry = new IndexEntry(
                owner,
                1,
                List.of(IndexDocument.of(owner).keywords("kind", List.of("x")).build()));
        engine.replace(List.of(owner), List.of(entry), 1);
        engine.close();
        engine = engines.open("contract").orElseThrow();
        assertThat(engine.search(new Search(new Query.Everything(), new Query.Everything(), 1))
                        .hits())
                .isEmpty();
    }

    @Test
    void manySmallCommitsLeaveFewSegmentsToLookInto() throws Exception {
        for (int i = 0; i < 60; i++) {
            write("x");
            engine.commit();
        }
        long patience = System.nanoTime() + 20_000_000_000L;
        while (segments() > 6 && System.nanoTime() < patience) {
            Thread.sleep(20);
        }
        assertThat(segments()).isLessThanOrEqualTo(6);
        assertThat(engine.documents()).isEqualTo(60);
    }

    /** How many the folder holds: what was merged goes as soon as nobody looks into it any more. */
    private long segments() throws IOException {
        try (var files = Files.list(folder.resolve("contract"))) {
            return files.filter(file -> file.toString().endsWith(".si")).count();
        }
    }

    @Test
    void mergingShowsNothingThatIsNotCommitted() throws Exception {
        for (int i = 0; i < 30; i++) {
            write("x");
            engine.commit();
            write("y");
            Thread.sleep(5);
            assertThat(engine.documents()).isEqualTo(2 * i + 1);
        }
    }

    @Test
    void aDamagedIndexCountsAsNone() throws Exception {
        engine.close();
        try (var files = Files.list(folder.resolve("contract"))) {
            for (Path file : files.toList()) {
                Files.write(file, new byte[] {1, 2, 3});
            }
        }
        assertThat(engines.open("contract")).isEmpty();
        engine = engines.create("contract");
        assertThat(engine.documents()).isZero();
    }

    @Test
    void anIndexThatCannotBeReadIsLeftUnlocked() throws Exception {
        UUID gone = write("x");
        for (int i = 0; i < 20; i++) {
            // With more of it gone the segment would be written anew, without deletions.
            write("y");
        }
        engine.commit();
        engine.replace(List.of(gone), List.of(), 2);
        engine.commit();
        engine.close();
        damage(".liv");
        assertThat(engines.open("contract")).isEmpty();
        // A writer reads no deletions: what did not open are the searchers, and their writer has given back its lock.
        try (var directory = FSDirectory.open(folder.resolve("contract"))) {
            new IndexWriter(directory, new IndexWriterConfig()).rollback();
        }
        engine = engines.create("contract");
    }

    private void damage(String suffix) throws IOException {
        try (var files = Files.list(folder.resolve("contract"))) {
            List<Path> damaged =
                    files.filter(file -> file.toString().endsWith(suffix)).toList();
            assertThat(damaged).isNotEmpty();
            for (Path file : damaged) {
                Files.write(file, new byte[] {1, 2, 3});
            }
        }
    }

    @Test
    void anEngineThatIsClosedIsUnavailableAndOpensAgain() {
        write("x");
        engine.commit();
        engine.close();
        assertThat(engine.intact()).isFalse();
        assertThatExceptionOfType(SearchUnavailable.class).isThrownBy(() -> engine.documents());
        assertThatExceptionOfType(SearchUnavailable.class).isThrownBy(() -> write("y"));
        assertThatExceptionOfType(SearchUnavailable.class).isThrownBy(() -> engine.commit());
        engine.close();
        engine = engines.open("contract").orElseThrow();
        assertThat(engine.intact()).isTrue();
        assertThat(engine.documents()).isEqualTo(1);
    }

    private UUID write(String kind) {
        UUID owner = UUID.randomUUID();
        var document = IndexDocument.of(owner).keywords("kind", List.of(kind)).build();
        engine.replace(List.of(owner), List.of(new IndexEntry(owner, 1, List.of(document))), 1);
        return owner;
    }

    @Test
    void knowsWhenItsFolderIsGone() {
        assertThat(engine.intact()).isTrue();
        engines.drop("contract");
        assertThat(engine.intact()).isFalse();
        engine.close();
        engine = engines.create("contract");
    }
}
