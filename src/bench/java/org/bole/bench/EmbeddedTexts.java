package org.bole.bench;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.bole.scoring.domain.Vectors;
import org.bole.scoring.domain.text.Embedding;
import org.bole.scoring.embedding.InProcessEmbedder;
import org.jspecify.annotations.Nullable;

/** Vectors of the service's own models, each text computed once, and kept between runs if wanted. */
final class EmbeddedTexts implements Vectors, AutoCloseable {
    private static final int BATCH = 256;

    private final ExecutorService threads = Executors.newFixedThreadPool(2);
    private final InProcessEmbedder embedder = new InProcessEmbedder(threads);
    private final Map<String, @Nullable Embedding> known = new HashMap<>();
    private final @Nullable Path file;

    /** @param file where vectors are kept, made if need be; null: nowhere. Of the models of now: remove it with them */
    EmbeddedTexts(@Nullable Path file) throws IOException {
        this.file = file;
        if (file != null && Files.exists(file)) {
            read(file);
        }
    }

    private void read(Path from) throws IOException {
        try (DataInputStream in = new DataInputStream(new BufferedInputStream(Files.newInputStream(from)))) {
            while (in.available() > 0) {
                String text = new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_8);
                String model = in.readUTF();
                known.put(text, Embedding.restored(model, in.readNBytes(in.readInt())));
            }
        }
        Progress.say("%,d vectors read", known.size());
    }

    /** Computes what is not there yet. */
    void complete(Collection<String> texts) {
        List<String> missing = texts.stream()
                .distinct()
                .filter(text -> !known.containsKey(text))
                .toList();
        for (int from = 0; from < missing.size(); from += BATCH) {
            List<String> batch = missing.subList(from, Math.min(from + BATCH, missing.size()));
            List<@Nullable Embedding> vectors = embedder.embed(batch);
            for (int i = 0; i < batch.size(); i++) {
                known.put(batch.get(i), vectors.get(i));
            }
            keep(batch);
            if (from / BATCH % 40 == 39) {
                Progress.say("%,d of %,d texts embedded", from + batch.size(), missing.size());
            }
        }
    }

    private void keep(List<String> texts) {
        if (file == null) {
            return;
        }
        try (DataOutputStream out = new DataOutputStream(new BufferedOutputStream(
                Files.newOutputStream(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND)))) {
            for (String text : texts) {
                Embedding vector = known.get(text);
                if (vector != null) {
                    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
                    out.writeInt(bytes.length);
                    out.write(bytes);
                    out.writeUTF(vector.model());
                    out.writeInt(vector.values().length);
                    out.write(vector.values());
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write " + file, e);
        }
    }

    @Override
    public @Nullable Embedding find(String text) {
        return known.get(text);
    }

    @Override
    public void close() {
        threads.shutdown();
    }
}
