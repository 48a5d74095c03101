package org.bole.platform.document.search;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.bole.platform.document.Documents;
import org.bole.platform.document.Stored;
import org.bole.platform.search.IndexEntry;
import org.bole.platform.search.IndexSource;
import org.bole.platform.search.text.Subject;
import org.bole.platform.search.text.SubjectFields;
import org.jspecify.annotations.Nullable;

/**
 * Documents of one kind as subjects of full text search: one index document each.
 *
 * @param <D> the document
 * @param <N> its neighbour, prepared: another document that it names, by whose words it is found too
 */
public abstract class SubjectSource<D, N> implements IndexSource {
    private final Documents<D> documents;

    protected SubjectSource(Documents<D> documents) {
        this.documents = documents;
    }

    /** A document as search sees it. */
    record Seen<D>(Stored<D> stored, Subject subject) {}

    /** Which neighbour a document names; null: none. */
    protected abstract @Nullable UUID neighbour(D document);

    /** Those of these neighbours that exist; {@code ids} is never empty. */
    protected abstract Map<UUID, N> neighbours(Collection<UUID> ids);

    /** @param neighbour null: none, or gone */
    protected abstract Subject subject(Stored<D> stored, @Nullable N neighbour);

    /** What can be counted. */
    protected abstract List<String> facets();

    /** What people call a value of a facet; null where no code table has it. */
    protected abstract FacetCount.@Nullable Label label(String facet, String value);

    /** The documents as search sees them, in their order; each neighbour is read once. Joins the caller's transaction. */
    List<Seen<D>> seen(List<Stored<D>> stored) {
        Set<UUID> ids = new LinkedHashSet<>();
        for (Stored<D> one : stored) {
            UUID id = neighbour(one.document());
            if (id != null) {
                ids.add(id);
            }
        }
        Map<UUID, N> neighbours = ids.isEmpty() ? Map.of() : neighbours(ids);
        return stored.stream().map(one -> seen(one, neighbours)).toList();
    }

    private Seen<D> seen(Stored<D> stored, Map<UUID, N> neighbours) {
        UUID id = neighbour(stored.document());
        return new Seen<>(stored, subject(stored, id == null ? null : neighbours.get(id)));
    }

    @Override
    public int mapping() {
        return SubjectFields.MAPPING;
    }

    @Override
    public List<IndexEntry> entries(Collection<UUID> owners) {
        return seen(documents.findAll(owners)).stream()
                .map(one -> new IndexEntry(
                        one.stored().id(),
                        one.stored().version(),
                        List.of(SubjectFields.document(one.stored().id(), one.subject()))))
                .toList();
    }
}
