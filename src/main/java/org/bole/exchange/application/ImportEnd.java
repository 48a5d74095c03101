package org.bole.exchange.application;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import org.bole.exchange.application.ImportFiles.Numbered;
import org.bole.exchange.reading.RowError;
import org.bole.platform.job.JobRun;
import org.bole.platform.job.JobState;
import org.bole.platform.job.Progress;

/** Ends an import with its result. */
record ImportEnd(ImportFiles files, ObjectMapper json, ImportOrder order, JobRun run) {
    /** Errors in the result itself. */
    private static final int SHOWN = 1_000;

    /** How an import came to its end. */
    enum Way {
        /** The last row was read. */
        COMPLETE,
        /** The rest of the file cannot be read. */
        UNREADABLE,
        CANCELLED
    }

    /** Joins the caller's transaction. @param kept whether what was written stays */
    void finish(Way way, Counts counts, boolean kept) {
        List<RowError> shown =
                files.errors(order.id(), 0, SHOWN).stream().map(Numbered::error).toList();
        ImportResult result = new ImportResult(
                order.resource(),
                order.mode(),
                order.dryRun(),
                kept,
                way == Way.COMPLETE,
                counts.rows(),
                counts.created(),
                counts.updated(),
                counts.unchanged(),
                counts.rejected(),
                counts.errors(),
                shown);
        files.save(order.id(), counts);
        Long total = way == Way.COMPLETE ? counts.rows() : null;
        run.report(new Progress(counts.rows(), total, counts.errors()));
        run.finish(state(way, counts), json.valueToTree(result));
    }

    private JobState state(Way way, Counts counts) {
        return switch (way) {
            case CANCELLED -> JobState.CANCELLED;
            case UNREADABLE -> JobState.FAILED;
            case COMPLETE ->
                switch (order.mode()) {
                    case KEEP_GOOD -> JobState.SUCCEEDED;
                    case ALL_OR_NOTHING -> counts.rejected() == 0 ? JobState.SUCCEEDED : JobState.FAILED;
                };
        };
    }
}
