package org.bole.scoring.embedding;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.bole.platform.sql.Statements;
import org.bole.scoring.domain.text.Embedding;

/** The table {@code embedding}: vectors by content hash. */
@ApplicationScoped
class EmbeddingTable implements StoredVectors {
    private final Statements database;

    EmbeddingTable(Statements database) {
        this.database = database;
    }

    private record Row(ContentHash hash, Embedding vector) {}

    @Override
    public Map<ContentHash, Embedding> find(Collection<ContentHash> wanted) {
        Map<String, List<ContentHash>> byModel = wanted.stream().collect(Collectors.groupingBy(ContentHash::model));
        Map<ContentHash, Embedding> found = new HashMap<>();
        QuarkusTransaction.joiningExisting()
                .run(() -> byModel.forEach(
                        (model, hashes) -> find(model, hashes).forEach(row -> found.put(row.hash(), row.vector()))));
        return found;
    }

    private List<Row> find(String model, List<ContentHash> hashes) {
        byte[][] keys = hashes.stream().map(ContentHash::bytes).toArray(byte[][]::new);
        return database.query(
                "select content_hash, vector from embedding where model = ? and content_hash = any(?)",
                row -> new Row(ContentHash.of(model, row.getBytes(1)), Embedding.restored(model, row.getBytes(2))),
                model,
                keys);
    }

    @Override
    public void add(Map<ContentHash, Embedding> vectors) {
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

    @Override
    public OptionalInt dimension(String model) {
        return database
                .query(
                        "select octet_length(vector) from embedding where model = ? limit 1",
                        row -> row.getInt(1),
                        model)
                .stream()
                .mapToInt(Integer::intValue)
                .findFirst();
    }

    @Override
    public int delete(Collection<String> models, int limit) {
        return database.update(
                "delete from embedding where (model, content_hash) in"
                        + " (select model, content_hash from embedding where model = any(?) limit ?)",
                models.toArray(String[]::new),
                limit);
    }
}
