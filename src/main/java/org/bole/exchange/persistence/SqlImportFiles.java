package org.bole.exchange.persistence;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.bole.exchange.application.Counts;
import org.bole.exchange.application.FileFormat;
import org.bole.exchange.application.ImportFiles;
import org.bole.exchange.application.ImportMode;
import org.bole.exchange.application.ImportOrder;
import org.bole.exchange.reading.FileCharset;
import org.bole.exchange.reading.RowError;
import org.bole.platform.sql.Statements;
import org.jspecify.annotations.Nullable;

@Singleton
class SqlImportFiles implements ImportFiles {
    /** No upload takes longer. */
    private static final Duration STALE = Duration.ofDays(1);

    private final Statements sql;
    private final Clock clock;

    SqlImportFiles(Statements sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    @Override
    public void add(ImportOrder order) {
        sql.update(
                "insert into import_run (id, resource, mode, dry_run, format, charset, created_at)"
                        + " values (?, ?, ?, ?, ?, ?, ?)",
                order.id(),
                order.resource(),
                order.mode().name(),
                order.dryRun(),
                order.format().name(),
                order.charset().name(),
                clock.instant());
    }

    @Override
    public void append(UUID id, int ordinal, byte[] bytes) {
        sql.update("insert into import_chunk (import_id, ordinal, bytes) values (?, ?, ?)", id, ordinal, bytes);
    }

    @Override
    public void charset(UUID id, FileCharset charset) {
        sql.update("update import_run set charset = ? where id = ?", charset.name(), id);
    }

    @Override
    public void discard(UUID id) {
        sql.update("delete from import_run where id = ?", id);
    }

    @Override
    public void sweep() {
        sql.update(
                "delete from import_run r where created_at < ? and not exists (select 1 from job j where j.id = r.id)",
                clock.instant().minus(STALE));
    }

    @Override
    public Optional<ImportOrder> order(UUID id) {
        return sql.first(
                "select resource, mode, dry_run, format, charset from import_run where id = ?",
                row -> new ImportOrder(
                        id,
                        row.getString("resource"),
                        ImportMode.valueOf(row.getString("mode")),
                        row.getBoolean("dry_run"),
                        FileFormat.valueOf(row.getString("format")),
                        FileCharset.valueOf(row.getString("charset"))),
                id);
    }

    @Override
    public Counts counts(UUID id) {
        return sql.first(
                        "select rows, created, updated, unchanged, rejected, errors from import_run where id = ?",
                        row -> new Counts(
                                row.getLong(1),
                                row.getLong(2),
                                row.getLong(3),
                                row.getLong(4),
                                row.getLong(5),
                                row.getLong(6)),
                        id)
                .orElseThrow(() -> new IllegalStateException("import %s has vanished".formatted(id)));
    }

    @Override
    public Optional<byte[]> piece(UUID id, int ordinal) {
        return sql.first(
                "select bytes from import_chunk where import_id = ? and ordinal = ?",
                row -> row.getBytes(1),
                id,
                ordinal);
    }

    @Override
    public void restart(UUID id) {
        sql.update("delete from import_error where import_id = ?", id);
    }

    @Override
    public void save(UUID id, Counts counts) {
        sql.update(
                "update import_run set rows = ?, created = ?, updated = ?, unchanged = ?, rejected = ?, errors = ?"
                        + " where id = ?",
                counts.rows(),
                counts.created(),
                counts.updated(),
                counts.unchanged(),
                counts.rejected(),
                counts.errors(),
                id);
    }

    @Override
    public void addErrors(UUID id, long first, List<RowError> errors) {
        List<@Nullable Object[]> rows = new ArrayList<>();
        for (int i = 0; i < errors.size() && first + i < MOST_ERRORS; i++) {
            RowError error = errors.get(i);
            rows.add(new @Nullable Object[] {
                id,
                first + i,
                error.row(),
                error.column(),
                error.code(),
                error.reason().zh(),
                error.reason().en()
            });
        }
        if (!rows.isEmpty()) {
            sql.updateEach(
                    "insert into import_error (import_id, ordinal, row_number, field, code, reason_zh, reason_en)"
                            + " values (?, ?, ?, ?, ?, ?, ?)",
                    rows);
        }
    }

    @Override
    public List<Numbered> errors(UUID id, long from, int limit) {
        return sql.query(
                "select ordinal, row_number, field, code, reason_zh, reason_en from import_error"
                        + " where import_id = ? and ordinal >= ? order by ordinal limit ?",
                row -> new Numbered(
                        row.getLong(1),
                        new RowError(
                                row.getLong(2),
                                row.getString(3),
                                row.getString(4),
                                new RowError.Reason(row.getString(5), row.getString(6)))),
                id,
                from,
                limit);
    }

    @Override
    public void removeFile(UUID id) {
        sql.update("delete from import_chunk where import_id = ?", id);
    }
}
