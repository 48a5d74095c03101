package org.bole.exchange.application;

import java.util.List;
import org.bole.exchange.reading.RowError;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What came of an import: the result of its job.
 *
 * @param kept whether what was created and updated is in the database; if not, the numbers say what would have been
 * @param complete whether the file was read to its end
 * @param errorCount all errors; {@code errors} has the first of them, {@code GET /imports/{id}/errors} more
 */
@Schema(description = "The result of an import's job")
public record ImportResult(
        String resource,
        ImportMode mode,
        boolean dryRun,
        boolean kept,
        boolean complete,
        long rows,
        long created,
        long updated,
        long unchanged,
        long rejected,
        long errorCount,
        List<RowError> errors) {
    public ImportResult {
        errors = List.copyOf(errors);
    }
}
