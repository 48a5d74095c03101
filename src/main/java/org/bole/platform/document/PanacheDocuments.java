package org.bole.platform.document;

import com.github.f4b6a3.uuid.UuidCreator;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.bole.platform.paging.Cursor;
import org.bole.platform.paging.Page;
import org.bole.platform.paging.Sort;
import org.bole.platform.search.Version;
import org.jspecify.annotations.Nullable;

/** Documents in PostgreSQL through Panache; each kind adds its own finders. */
public abstract class PanacheDocuments<E extends DocumentEntity<D>, D>
        implements Documents<D>, PanacheRepositoryBase<E, UUID> {
    /** A statement of PostgreSQL has 65,535 arguments at most. */
    private static final int AT_ONCE = 10_000;

    private final Clock clock;
    private final String table;
    private final Class<E> entity;
    private final Supplier<E> blank;

    protected PanacheDocuments(Clock clock, String table, Class<E> entity, Supplier<E> blank) {
        this.clock = clock;
        this.table = table;
        this.entity = entity;
        this.blank = blank;
    }

    @Override
    public Stored<D> add(D document) {
        E entity = blank.get();
        entity.id = UuidCreator.getTimeOrderedEpoch();
        entity.createdAt = now();
        entity.updatedAt = entity.createdAt;
        entity.document(document);
        persist(entity);
        return entity.stored();
    }

    @Override
    public Stored<D> replace(UUID id, D document) {
        E entity = changed(id, document);
        // The version that the caller is told is the one after this write.
        getEntityManager().flush();
        return entity.stored();
    }

    @Override
    public void update(UUID id, D document) {
        changed(id, document);
    }

    private E changed(UUID id, D document) {
        E entity = findById(id);
        if (entity == null) {
            throw new NoSuchElementException("no document with id " + id);
        }
        entity.updatedAt = now();
        entity.document(document);
        return entity;
    }

    @Override
    public Optional<Stored<D>> find(UUID id) {
        return findByIdOptional(id).map(DocumentEntity::stored);
    }

    @Override
    public List<Stored<D>> findAll(Collection<UUID> ids) {
        List<UUID> all = List.copyOf(ids);
        List<Stored<D>> found = new ArrayList<>(all.size());
        for (int from = 0; from < all.size(); from += AT_ONCE) {
            found.addAll(stored(list("id in ?1", all.subList(from, Math.min(from + AT_ONCE, all.size())))));
        }
        return found;
    }

    @Override
    public Page<Stored<D>> page(DocumentQuery query) {
        Sort<DocumentSort> sort = query.sort();
        Cursor cursor = query.cursor() == null ? null : query.cursor().within(sort.order());
        String sql = "select * from %s where document @> cast(:filter as jsonb)%s order by %s"
                .formatted(table, cursor == null ? "" : " and " + sort.after(), sort.orderBy());
        var rows = getEntityManager()
                .createNativeQuery(sql, entity)
                .setParameter("filter", query.filter().json())
                .setMaxResults(query.limit().withOneMore());
        if (cursor != null) {
            rows.setParameter("afterKey", sort.field() == DocumentSort.NAME ? cursor.text(0) : cursor.instant(0));
            rows.setParameter("afterId", cursor.uuid(1));
        }
        List<E> found = ((Stream<?>) rows.getResultStream()).map(entity::cast).toList();
        return Page.of(found, query.limit(), row -> place(row, sort), DocumentEntity::stored);
    }

    private Cursor place(E row, Sort<DocumentSort> sort) {
        String key = switch (sort.field()) {
            case UPDATED_AT -> row.updatedAt.toString();
            case CREATED_AT -> row.createdAt.toString();
            case NAME -> row.nameKey();
        };
        return new Cursor(sort.order(), List.of(key, row.id.toString()));
    }

    @Override
    public void flush() {
        getEntityManager().flush();
        getEntityManager().clear();
    }

    /** Up to {@code limit} ids after {@code after} (null: from the start) with their versions, in order of id. */
    protected List<Version> versionsInOrder(@Nullable UUID after, int limit) {
        String sql =
                "select id, version from %s%s order by id".formatted(table, after == null ? "" : " where id > :after");
        var rows = getEntityManager().createNativeQuery(sql, Object[].class).setMaxResults(limit);
        if (after != null) {
            rows.setParameter("after", after);
        }
        return ((Stream<?>) rows.getResultStream())
                .map(Object[].class::cast)
                .map(row -> new Version((UUID) row[0], ((Number) row[1]).longValue()))
                .toList();
    }

    protected List<Stored<D>> stored(List<E> entities) {
        return entities.stream().map(DocumentEntity::stored).toList();
    }

    /** PostgreSQL keeps microseconds; a caller must read the very time that the write returned. */
    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
