package org.bole.platform.document;

import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.bole.platform.http.Versions;
import org.bole.platform.paging.Page;
import org.bole.platform.problem.InvalidInput;
import org.bole.platform.problem.Refusal;
import org.bole.platform.problem.Violation;
import org.bole.platform.text.Messages;
import org.jspecify.annotations.Nullable;

/**
 * The use cases that every kind of document has: register, replace, find, list, and write in bulk. A kind says which
 * keys are unique, how references are resolved, and who is told of changes.
 */
@Transactional
public abstract class Register<D> {
    private static final Messages MESSAGES = Messages.of("document");

    private final Documents<D> documents;

    protected Register(Documents<D> documents) {
        this.documents = documents;
    }

    /** Name of the resource in URLs, such as {@code profiles}. */
    public abstract String resource();

    /** What the API reads and writes. */
    public abstract Class<D> type();

    /** The keys of {@code document} that no other document may have. */
    public abstract List<DocumentKey> keys(D document);

    /** The documents that have one of {@code keys}. */
    protected abstract Map<DocumentKey, Stored<D>> holders(Collection<DocumentKey> keys);

    /** Resolves the references of valid documents, in their order. */
    protected abstract List<Prepared<D>> prepare(List<D> documents);

    /** Called in the transaction for every set of documents that was written. */
    protected abstract void changed(Collection<UUID> ids);

    /** Checks a document that is about to be added, and fills in what it leaves open. */
    protected Prepared<D> beginning(D first) {
        return Prepared.of(first);
    }

    /** Checks that {@code next} may take the place of {@code current}, and fills in what it leaves to it. */
    protected Prepared<D> succession(Stored<D> current, D next) {
        return Prepared.of(next);
    }

    /** @throws Refusal 400 for a reference that leads nowhere, 409 for a key that another document has */
    public Stored<D> register(D document) {
        D first = sound(beginning(sound(prepare(List.of(document)).get(0))));
        refuseTaken(first, null);
        Stored<D> stored = documents.add(first);
        changed(List.of(stored.id()));
        return stored;
    }

    /**
     * Replaces a document whole.
     *
     * @param ifMatch the header {@code If-Match} as sent
     * @throws Refusal 404, 412, 428, and as {@link #register}
     */
    public Stored<D> replace(UUID id, @Nullable String ifMatch, D document) {
        Stored<D> current = get(id);
        Versions.requireMatch(ifMatch, current.version());
        D prepared = sound(prepare(List.of(document)).get(0));
        D next = sound(succession(current, prepared));
        refuseTaken(next, id);
        return replaced(id, next);
    }

    protected final Stored<D> replaced(UUID id, D next) {
        Stored<D> stored = documents.replace(id, next);
        changed(List.of(id));
        return stored;
    }

    /** The documents of those {@code ids} that exist, in no particular order. */
    public List<Stored<D>> findAll(Collection<UUID> ids) {
        return documents.findAll(ids);
    }

    /** @throws Refusal 404 when there is none */
    public Stored<D> get(UUID id) {
        return documents
                .find(id)
                .orElseThrow(() -> new Refusal(
                        Refusal.Kind.NOT_FOUND, "not-found", MESSAGES.get("not-found", resource(), id.toString())));
    }

    public Page<Stored<D>> list(DocumentQuery query) {
        return documents.page(query);
    }

    /**
     * Adds or replaces valid documents by their keys. What is rejected leaves no trace; nobody else is affected.
     *
     * @return one outcome for each document, in order
     */
    public List<BulkOutcome> upsert(List<D> batch) {
        return upsertPrepared(prepared(batch));
    }

    /**
     * The first half of {@link #upsert(List)}: valid documents with their references resolved, which makes their keys
     * comparable. In order.
     */
    public List<Prepared<D>> prepared(List<D> batch) {
        return prepare(batch);
    }

    /**
     * The second half of {@link #upsert(List)}. Of two documents with the same key the later one is rejected.
     *
     * @return one outcome for each document, in order
     */
    public List<BulkOutcome> upsertPrepared(List<Prepared<D>> prepared) {
        Set<DocumentKey> keys = new HashSet<>();
        prepared.stream().filter(one -> one.violations().isEmpty()).forEach(one -> keys.addAll(keys(one.document())));
        Map<DocumentKey, Stored<D>> holders = keys.isEmpty() ? Map.of() : holders(keys);
        Set<DocumentKey> used = new HashSet<>();
        List<BulkOutcome> outcomes = new ArrayList<>();
        List<UUID> written = new ArrayList<>();
        for (Prepared<D> one : prepared) {
            BulkOutcome outcome = one.violations().isEmpty()
                    ? upsert(one.document(), holders, used)
                    : BulkOutcome.rejected(one.violations());
            outcomes.add(outcome);
            switch (outcome.kind()) {
                case CREATED, UPDATED -> written.add(outcome.id());
                case UNCHANGED, REJECTED -> {}
            }
        }
        documents.flush();
        if (!written.isEmpty()) {
            changed(written);
        }
        return outcomes;
    }

    private BulkOutcome upsert(D document, Map<DocumentKey, Stored<D>> holders, Set<DocumentKey> used) {
        List<DocumentKey> keys = keys(document);
        List<Violation> twice = keys.stream()
                .filter(used::contains)
                .map(key -> new Violation(key.pointer(), "duplicate", MESSAGES.get("duplicate")))
                .toList();
        if (!twice.isEmpty()) {
            return BulkOutcome.rejected(twice);
        }
        BulkOutcome outcome = upsert(document, holders);
        if (outcome.kind() != BulkOutcome.Kind.REJECTED) {
            used.addAll(keys);
        }
        return outcome;
    }

    private BulkOutcome upsert(D document, Map<DocumentKey, Stored<D>> holders) {
        List<Stored<D>> held = keys(document).stream()
                .filter(holders::containsKey)
                .map(holders::get)
                .distinct()
                .toList();
        if (held.isEmpty()) {
            Prepared<D> first = beginning(document);
            return first.violations().isEmpty()
                    ? new BulkOutcome(
                            BulkOutcome.Kind.CREATED,
                            documents.add(first.document()).id(),
                            List.of())
                    : BulkOutcome.rejected(first.violations());
        }
        Stored<D> current = held.get(0);
        if (held.size() > 1) {
            return BulkOutcome.rejected(taken(document, current.id(), holders));
        }
        Prepared<D> next = succession(current, document);
        if (!next.violations().isEmpty()) {
            return BulkOutcome.rejected(next.violations());
        }
        if (next.document().equals(current.document())) {
            return new BulkOutcome(BulkOutcome.Kind.UNCHANGED, current.id(), List.of());
        }
        documents.update(current.id(), next.document());
        return new BulkOutcome(BulkOutcome.Kind.UPDATED, current.id(), List.of());
    }

    private void refuseTaken(D document, @Nullable UUID self) {
        List<DocumentKey> keys = keys(document);
        List<Violation> taken = keys.isEmpty() ? List.of() : taken(document, self, holders(keys));
        if (!taken.isEmpty()) {
            throw new Refusal(Refusal.Kind.CONFLICT, "duplicate", MESSAGES.get("duplicate"), taken);
        }
    }

    private List<Violation> taken(D document, @Nullable UUID self, Map<DocumentKey, Stored<D>> holders) {
        List<Violation> violations = new ArrayList<>();
        for (DocumentKey key : keys(document)) {
            Stored<D> holder = holders.get(key);
            if (holder != null && !holder.id().equals(self)) {
                String id = holder.id().toString();
                violations.add(new Violation(key.pointer(), "duplicate", MESSAGES.get("taken", id)));
            }
        }
        return violations;
    }

    private D sound(Prepared<D> prepared) {
        if (!prepared.violations().isEmpty()) {
            throw InvalidInput.refusal(prepared.violations());
        }
        return prepared.document();
    }
}
