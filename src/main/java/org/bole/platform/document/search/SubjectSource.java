package org.bole.platform.document.search;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.bole.platform.document.Documents;
import org.bole.platform.document.Stored;
import org.bole.platform.search.IndexEntry;
import org.bole.platform.search.IndexSource;
import org.bole.platform.search.text.Subject;
import org.bole.platform.search.text.SubjectFields;
import org.jspecify.annotations.Nullable;

/** Documents of one kind as subjects of full text search: one index document each. */
public abstract class SubjectSource<D> implements IndexSource {
    private final Documents<D> documents;

    protected SubjectSource(Documents<D> documents) {
        this.documents = documents;
    }

    /** A document as search sees it. */
    public record Seen<D>(Stored<D> stored, Subject subject) {}

    /** The documents as search sees them, in their order. Joins the caller's transaction. */
    protected abstract List<Seen<D>> seen(List<Stored<D>> stored);

    /** What can be counted. */
    protected abstract List<String> facets();

    /** What people call a value of a facet; null where no code table has it. */
    protected abstract FacetCount.@Nullable Label label(String facet, String value);

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
