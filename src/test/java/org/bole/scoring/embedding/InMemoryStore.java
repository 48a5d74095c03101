package org.bole.scoring.embedding;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentSkipListMap;
import org.bole.scoring.domain.text.Embedding;
import org.jspecify.annotations.Nullable;

/** What the database keeps, as it survives a restart. */
final class InMemoryStore implements Backlog, StoredVectors, Generations {
    /** Texts by document. */
    final Map<UUID, List<String>> documents = new ConcurrentSkipListMap<>();

    final Map<String, Embedding> vectors = new ConcurrentSkipListMap<>();
    private final List<Item> line = new ArrayList<>();
    private long number;
    private int servingNumber = 1;
    private @Nullable VectorSpace serving;
    private int fillingNumber;
    private @Nullable VectorSpace filling;
    private Set<String> retired = new LinkedHashSet<>();

    /** Writes a document as a user does. */
    synchronized UUID write(String... texts) {
        UUID id = UUID.randomUUID();
        documents.put(id, List.of(texts));
        add(Subject.PROFILE, List.of(id));
        return id;
    }

    @Override
    public synchronized void add(Subject subject, Collection<UUID> ids) {
        ids.forEach(id -> {
            put(servingNumber, subject, id);
            if (filling != null) {
                put(fillingNumber, subject, id);
            }
        });
    }

    private void put(int generation, Subject subject, UUID id) {
        line.removeIf(item -> item.generation() == generation && item.id().equals(id));
        line.add(new Item(generation, subject, id, ++number, 0));
    }

    @Override
    public synchronized List<Item> first(int generation, long behind, int limit) {
        return line.stream()
                .filter(item -> item.generation() == generation && item.number() > behind)
                .sorted(Comparator.comparingLong(Item::number))
                .limit(limit)
                .toList();
    }

    @Override
    public synchronized void done(Collection<Item> items) {
        line.removeAll(items);
    }

    @Override
    public synchronized void postpone(Item item) {
        if (line.remove(item)) {
            line.add(new Item(item.generation(), item.subject(), item.id(), ++number, item.attempts() + 1));
        }
    }

    @Override
    public synchronized Sizes sizes() {
        return new Sizes(
                first(servingNumber, 0, Integer.MAX_VALUE).size(),
                filling == null ? 0 : first(fillingNumber, 0, Integer.MAX_VALUE).size());
    }

    @Override
    public Map<ContentHash, Embedding> find(Collection<ContentHash> wanted) {
        Map<ContentHash, Embedding> found = new java.util.HashMap<>();
        wanted.forEach(hash -> {
            Embedding vector = vectors.get(key(hash));
            if (vector != null) {
                found.put(hash, vector);
            }
        });
        return found;
    }

    private static String key(ContentHash hash) {
        return hash.model() + "|" + hash.hash();
    }

    @Override
    public void add(Map<ContentHash, Embedding> more) {
        more.forEach((hash, vector) -> vectors.putIfAbsent(key(hash), vector));
    }

    @Override
    public OptionalInt dimension(String model) {
        return vectors.values().stream()
                .filter(vector -> vector.model().equals(model))
                .mapToInt(vector -> vector.values().length)
                .findFirst();
    }

    @Override
    public int delete(Collection<String> models, int limit) {
        List<String> keys = vectors.entrySet().stream()
                .filter(one -> models.contains(one.getValue().model()))
                .limit(limit)
                .map(Map.Entry::getKey)
                .toList();
        keys.forEach(vectors::remove);
        return keys.size();
    }

    @Override
    public synchronized Use use() {
        return new Use(
                serving == null ? null : new Generation(servingNumber, serving),
                filling == null ? null : new Generation(fillingNumber, filling),
                List.copyOf(retired));
    }

    @Override
    public synchronized Use head(VectorSpace wanted) {
        if (serving == null) {
            serving = wanted;
        } else if (wanted.equals(serving) || !wanted.equals(filling)) {
            if (filling != null) {
                retired.addAll(filling.models());
                line.removeIf(item -> item.generation() == fillingNumber);
            }
            filling = wanted.equals(serving) ? null : wanted;
            fillingNumber = Math.max(servingNumber, fillingNumber) + 1;
            if (filling != null) {
                documents.keySet().forEach(id -> put(fillingNumber, Subject.PROFILE, id));
            }
            retired.removeAll(serving.models());
            retired.removeAll(wanted.models());
        }
        return use();
    }

    @Override
    public synchronized boolean serve(Generation filled, Runnable told) {
        if (serving == null || sizes().filling() > 0 || !filled.equals(use().filling())) {
            return false;
        }
        line.removeIf(item -> item.generation() == servingNumber);
        retired.addAll(serving.models());
        retired.removeAll(filled.space().models());
        serving = filled.space();
        servingNumber = filled.number();
        filling = null;
        told.run();
        return true;
    }

    @Override
    public synchronized void deleted(Collection<String> models) {
        retired = new LinkedHashSet<>(retired);
        retired.removeAll(models);
    }
}
