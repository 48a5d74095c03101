package org.bole.scoring.embedding;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.bole.platform.sql.Statements;
import org.bole.scoring.domain.text.Embedding;

/** The table {@code embedding}: vectors by content hash. */
@ApplicationScoped
class EmbeddingTable {
    private final Statements database;

    EmbeddingTable(Statements database) {
        this.database = database;
    }

    private record Row(ContentHash hash, Embedding vector) {}

    /** Those of {@code wanted} that are there. */
    Map<ContentHash, Embedding> find(Collection<ContentHash> wanted) {
        Map<String, List<ContentHash>> byModel = wanted.stream().collect(Collectors.groupingBy(ContentHash::model));
        Map<ContentHash, Embedding> found = new HashMap<>();
        byModel.forEach((model, hashes) -> {
            byte[][] keys = hashes.stream().map(ContentHash::bytes).toArray(byte[][]::new);
            database.query(
                            "select content_hash, vector from embedding where model = ? and content_hash = any(?)",
                            row -> new Row(
                                    ContentHash.of(model, row.getBytes(1)), Embedding.restored(model, row.getBytes(2))),
                            model,
                            keys)
                    .forEach(row -> found.put(row.hash(), row.vector()));
        });
        return found;
    }

    /** Adds vectors; one that is there already stays as it is. */
    void add(Map<ContentHash, Embedding> vectors) {
        database.updateEach(
                "insert into embedding (model, content_hash, vector) values (?, ?, ?) on conflict do nothing",
                vectors.entrySet().stream()
                        .map(vector -> new Object[] {
                            vector.getKey().model(),
                            vector.getKey().bytes(),
                            vector.getValue().values()
                        })
                        .toList());
    }
}
