package org.bole.platform.search;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Singleton;
import java.util.UUID;
import org.bole.platform.job.JobKind;
import org.bole.platform.job.JobRun;
import org.bole.platform.job.JobState;
import org.bole.platform.search.DriftCheck.Drift;

/** Compares every index with the database, and repairs what differs; the result has one entry for each index. */
@Singleton
class DriftCheckJob implements JobKind {
    static final String CHECK = "search-check";

    private final SearchIndexes indexes;
    private final Outbox outbox;
    private final ObjectMapper json;

    DriftCheckJob(SearchIndexes indexes, Outbox outbox, ObjectMapper json) {
        this.indexes = indexes;
        this.outbox = outbox;
        this.json = json;
    }

    @Override
    public String name() {
        return CHECK;
    }

    @Override
    public void run(JobRun run) {
        var result = json.createObjectNode();
        for (SearchIndex index : indexes.all()) {
            run.pauseIfStopping();
            Drift drift = new DriftCheck(index, outbox, true).run();
            result.set(index.kind(), json.valueToTree(drift));
        }
        QuarkusTransaction.requiringNew().run(() -> run.finish(JobState.SUCCEEDED, result));
    }

    @Override
    public void ended(UUID job) {}
}
