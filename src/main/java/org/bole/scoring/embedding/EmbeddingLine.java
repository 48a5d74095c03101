package org.bole.scoring.embedding;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.function.BooleanSupplier;
import org.bole.scoring.domain.text.Embedder;
import org.bole.scoring.domain.text.Embedding;
import org.bole.scoring.embedding.Backlog.Item;
import org.bole.scoring.embedding.EmbeddingFailed.Reason;
import org.jboss.logging.Logger;

/**
 * Works off the line of one generation. While one batch is being embedded, another thread stores the one before and reads
 * the one behind it, so that the models never wait for the database.
 */
final class EmbeddingLine {
    private static final Logger LOG = Logger.getLogger(EmbeddingLine.class);
    /** Documents at once: a second or two of work. */
    static final int BATCH = 150;
    /** A document that alone fails so often, while the embedder otherwise works, is matched by words. */
    static final int ATTEMPTS = 5;
    /** The same where the failure may be the embedder's own: a server that is merely slow must lose nobody. */
    static final int PATIENT_ATTEMPTS = 20;
    /** Says whether the embedder works at all. */
    private static final List<String> PROBE = List.of("Bole 伯乐");

    private static final EmbeddingBatch NOTHING = new EmbeddingBatch(List.of(), new HashedTexts(Map.of()), Map.of());

    /** What the lines of all generations share. */
    record Stores(Backlog backlog, StoredVectors vectors, RecentVectors memory, Outages outages, ExecutorService io) {}

    private final Generation generation;
    private final Embedder embedder;
    private final Stores stores;
    private final EmbeddedDocuments documents;
    private final boolean serving;
    /** Whom this run has sent to the end of the line. */
    private final Set<UUID> postponed = new HashSet<>();

    /** @param serving whether the documents are looked for by these vectors already */
    EmbeddingLine(
            Generation generation, Embedder embedder, Stores stores, EmbeddedDocuments documents, boolean serving) {
        this.generation = generation;
        this.embedder = embedder;
        this.stores = stores;
        this.documents = documents;
        this.serving = serving;
    }

    /**
     * Goes on until nobody is in line.
     *
     * @param leave asked between batches; true: what is under way is finished, then this returns
     * @throws EmbeddingFailed when the embedder does not work; whoever was not done stays in line
     */
    void workOff(BooleanSupplier leave) {
        EmbeddingBatch before = NOTHING;
        EmbeddingBatch now = read(0, Set.of());
        while (!now.isEmpty()) {
            EmbeddingBatch stored = before;
            EmbeddingBatch embedding = now;
            Future<EmbeddingBatch> behind = stores.io().submit((Callable<EmbeddingBatch>) () -> {
                store(stored);
                return leave.getAsBoolean()
                        ? NOTHING
                        : read(embedding.last(), Set.copyOf(embedding.missing().values()));
            });
            try {
                before = embedding.embedded(embedder);
            } catch (EmbeddingFailed | IllegalArgumentException failure) {
                // What is behind counts on vectors that did not come.
                result(behind);
                oneByOne(embedding.items(), failure);
                before = NOTHING;
                now = leave.getAsBoolean() ? NOTHING : read(embedding.last(), Set.of());
                continue;
            }
            if (!embedding.missing().isEmpty()) {
                stores.outages().works(generation.space());
            }
            now = result(behind);
        }
        store(before);
    }

    /** @param coming what will be stored before this batch is */
    private EmbeddingBatch read(long number, Set<ContentHash> coming) {
        List<Item> items = stores.backlog().first(generation.number(), number, BATCH);
        if (items.isEmpty()) {
            return NOTHING;
        }
        HashedTexts texts = HashedTexts.of(documents.texts(items), generation.space());
        Set<ContentHash> known = new HashSet<>(coming);
        if (!texts.isEmpty()) {
            known.addAll(stores.vectors().find(texts.values()).keySet());
        }
        HashedTexts missing = texts.without(known);
        // What a question has computed meanwhile is kept, not computed again.
        Map<ContentHash, Embedding> remembered = new HashMap<>(stores.memory().find(missing.values()));
        return new EmbeddingBatch(items, missing.without(remembered.keySet()), remembered);
    }

    private void store(EmbeddingBatch batch) {
        if (batch.isEmpty()) {
            return;
        }
        if (!batch.vectors().isEmpty()) {
            stores.vectors().add(batch.vectors());
        }
        done(batch.items());
    }

    private void done(Collection<Item> items) {
        // In this order: after a crash between the two they are merely told of twice.
        if (serving) {
            documents.completed(items);
        }
        stores.backlog().done(items);
    }

    /** One text that cannot be embedded must not hold up the others; an embedder that does not work is another matter. */
    private void oneByOne(List<Item> items, RuntimeException failure) {
        embedder.embed(PROBE);
        if (items.stream().allMatch(item -> postponed.contains(item.id()))) {
            throw failure instanceof EmbeddingFailed known
                    ? known
                    : new EmbeddingFailed(Reason.NO_DIRECTION, "documents that cannot be embedded are left", failure);
        }
        for (Item item : items) {
            try {
                one(item);
            } catch (EmbeddingFailed | IllegalArgumentException alone) {
                embedder.embed(PROBE);
                failed(item, alone);
            }
        }
    }

    private void one(Item item) {
        HashedTexts texts = HashedTexts.of(documents.texts(List.of(item)), generation.space());
        Map<ContentHash, Embedding> known =
                texts.isEmpty() ? Map.of() : stores.vectors().find(texts.values());
        HashedTexts missing = texts.without(known.keySet());
        store(new EmbeddingBatch(List.of(item), missing, missing.embedded(embedder)));
    }

    private void failed(Item item, RuntimeException alone) {
        boolean embedders =
                alone instanceof EmbeddingFailed known && known.reason().worthRepeating();
        int attempts = item.attempts() + 1;
        if (attempts < (embedders ? PATIENT_ATTEMPTS : ATTEMPTS)) {
            stores.backlog().postpone(item);
            postponed.add(item.id());
            return;
        }
        LOG.warnf(
                "%s %s is matched by words alone until it changes: %s could not embed it %d times (%s)",
                item.subject(), item.id(), generation.space(), attempts, alone.getMessage());
        done(List.of(item));
    }

    private static <T> T result(Future<T> future) {
        try {
            return future.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException failed) {
                throw failed;
            }
            throw new IllegalStateException("cannot read or store vectors", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            future.cancel(true);
            throw new EmbeddingFailed(Reason.NOT_ASKED, "interrupted", e);
        }
    }
}
