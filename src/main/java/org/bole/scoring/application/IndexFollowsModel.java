package org.bole.scoring.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.UUID;
import org.bole.platform.search.Outbox;
import org.bole.platform.sql.Statements;
import org.bole.scoring.embedding.EmbeddingModelChanged;

/** Has everybody indexed anew when other vectors serve, in the transaction that lets them. */
@ApplicationScoped
class IndexFollowsModel {
    private static final int BATCH = 50_000;

    private final Outbox outbox;
    private final Statements database;

    IndexFollowsModel(Outbox outbox, Statements database) {
        this.outbox = outbox;
        this.database = database;
    }

    void modelChanged(@Observes EmbeddingModelChanged change) {
        List<UUID> everybody = database.query("select id from profile", row -> row.getObject(1, UUID.class));
        for (int from = 0; from < everybody.size(); from += BATCH) {
            outbox.add(CandidateIndex.KIND, everybody.subList(from, Math.min(from + BATCH, everybody.size())));
        }
    }
}
