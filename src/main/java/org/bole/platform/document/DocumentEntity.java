package org.bole.platform.document;

import jakarta.persistence.Column;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

/** The columns that every document has. A subclass adds its document and the columns that rules and joins need. */
@MappedSuperclass
@SuppressWarnings("NullAway.Init") // Hibernate sets the fields.
public abstract class DocumentEntity<D> {
    @Id
    UUID id;

    @Version
    long version;

    @Column(name = "created_at", updatable = false)
    Instant createdAt;

    @Column(name = "updated_at")
    Instant updatedAt;

    protected abstract D document();

    /** What a list by name is sorted by. */
    protected abstract String nameKey();

    /** Takes over {@code document} with the columns that follow from it. */
    protected abstract void document(D document);

    Stored<D> stored() {
        return new Stored<>(id, version, createdAt, updatedAt, document());
    }
}
