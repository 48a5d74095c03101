package org.bole.exchange.application;

import java.util.ArrayList;
import java.util.List;
import org.bole.exchange.application.Batch.Item;
import org.bole.exchange.reading.RowError;
import org.bole.exchange.reading.SeenKeys;
import org.bole.platform.document.BulkOutcome;
import org.bole.platform.document.DocumentKey;
import org.bole.platform.document.Prepared;
import org.bole.platform.document.Register;
import org.bole.platform.problem.Violation;
import org.bole.platform.text.Messages;

/** Writes batches of one file into a register; of two rows with the same key the later one is wrong. */
final class BatchWriter<D> {
    private static final Messages MESSAGES = Messages.of("exchange");

    private final Register<D> register;
    private final SeenKeys seen = new SeenKeys();

    BatchWriter(Register<D> register) {
        this.register = register;
    }

    /**
     * What became of a batch.
     *
     * @param errors in the order of the rows
     */
    record Written(Counts counts, List<RowError> errors) {}

    /** Joins the caller's transaction; the same batch can be written again when that was rolled back. */
    Written write(Batch<D> batch) {
        List<Item<D>> good = good(batch);
        List<BulkOutcome> outcomes = register.upsertPrepared(claimed(good));
        List<RowError> errors = new ArrayList<>();
        long[] kinds = new long[BulkOutcome.Kind.values().length];
        int next = 0;
        for (Item<D> item : batch.items()) {
            if (item.document() == null) {
                kinds[BulkOutcome.Kind.REJECTED.ordinal()]++;
                errors.addAll(item.errors());
            } else {
                BulkOutcome outcome = outcomes.get(next++);
                kinds[outcome.kind().ordinal()]++;
                outcome.violations().forEach(v -> errors.add(error(item, v)));
            }
        }
        errors.addAll(batch.stopped());
        return new Written(counts(kinds, errors.size()), errors);
    }

    /** Remembers the keys of rows that an earlier attempt wrote. */
    void pass(Batch<D> batch) {
        claimed(good(batch));
    }

    private List<Item<D>> good(Batch<D> batch) {
        return batch.items().stream().filter(item -> item.document() != null).toList();
    }

    @SuppressWarnings("NullAway") // Only good items come here.
    private List<Prepared<D>> claimed(List<Item<D>> good) {
        List<Prepared<D>> prepared =
                register.prepared(good.stream().map(Item::document).toList());
        List<Prepared<D>> claimed = new ArrayList<>();
        for (int i = 0; i < good.size(); i++) {
            Prepared<D> one = prepared.get(i);
            claimed.add(one.violations().isEmpty() ? claimed(good.get(i).row(), one.document()) : one);
        }
        return claimed;
    }

    private Prepared<D> claimed(long row, D document) {
        List<Violation> duplicates = new ArrayList<>();
        List<DocumentKey> keys = register.keys(document);
        for (DocumentKey key : keys) {
            long first = seen.firstWith(text(key), row);
            if (first != row) {
                duplicates.add(new Violation(
                        key.pointer(), "duplicate-row", MESSAGES.get("duplicate-row", String.valueOf(first))));
            }
        }
        if (duplicates.isEmpty()) {
            keys.forEach(key -> seen.claim(text(key), row));
        }
        return new Prepared<>(document, duplicates);
    }

    private static String text(DocumentKey key) {
        return key.pointer() + '\0' + key.value();
    }

    private static RowError error(Item<?> item, Violation violation) {
        return RowError.of(item.row(), item.column().apply(violation.pointer()), violation.code(), violation.reason());
    }

    private static Counts counts(long[] kinds, int errors) {
        long created = kinds[BulkOutcome.Kind.CREATED.ordinal()];
        long updated = kinds[BulkOutcome.Kind.UPDATED.ordinal()];
        long unchanged = kinds[BulkOutcome.Kind.UNCHANGED.ordinal()];
        long rejected = kinds[BulkOutcome.Kind.REJECTED.ordinal()];
        return new Counts(created + updated + unchanged + rejected, created, updated, unchanged, rejected, errors);
    }
}
