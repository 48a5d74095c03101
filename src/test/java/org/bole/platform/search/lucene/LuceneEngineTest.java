package org.bole.platform.search.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.bole.platform.search.IndexDocument;
import org.bole.platform.search.IndexEntry;
import org.bole.platform.search.Query;
import org.bole.platform.search.Search;
import org.bole.platform.search.SearchEngineContract;
import org.bole.platform.search.SearchEngines;
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
        var owner = java.util.UUID.randomUUID();
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
    void knowsWhenItsFolderIsGone() {
        assertThat(engine.intact()).isTrue();
        engines.drop("contract");
        assertThat(engine.intact()).isFalse();
        engine.close();
        engine = engines.create("contract");
    }
}
