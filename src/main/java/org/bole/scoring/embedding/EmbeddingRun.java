package org.bole.scoring.embedding;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BooleanSupplier;
import org.bole.scoring.domain.text.Embedder;
import org.bole.scoring.embedding.Backlog.Sizes;
import org.bole.scoring.embedding.Generations.Use;
import org.jboss.logging.Logger;

/**
 * Gives documents their vectors in the background, and changes the model without a gap: the old one serves until every
 * document has its vectors of the new one. All that lasts is in the database, so that it goes on after any end.
 */
@ApplicationScoped
public class EmbeddingRun {
    private static final Logger LOG = Logger.getLogger(EmbeddingRun.class);
    /** Old vectors deleted at once. */
    private static final int DELETED = 5_000;
    /** Batches of a refill between two lines in the log. */
    private static final int QUIET = 20;
    /** Less than what quarkus.shutdown.timeout leaves. */
    private static final Duration PATIENCE_AT_STOP = Duration.ofSeconds(5);

    private final EmbeddingLine.Stores stores;
    private final Generations generations;
    private final Embedders embedders;
    private final CurrentUse use;
    private final Outages outages;
    private final ExecutorService io = Executors.newSingleThreadExecutor(task -> {
        Thread thread = new Thread(task, "embedding-store");
        thread.setDaemon(true);
        return thread;
    });
    private final ReentrantLock passing = new ReentrantLock();
    private volatile boolean stopping;

    EmbeddingRun(
            Backlog backlog,
            StoredVectors vectors,
            RecentVectors memory,
            Generations generations,
            Embedders embedders,
            CurrentUse use,
            Outages outages) {
        this.stores = new EmbeddingLine.Stores(backlog, vectors, memory, outages, io);
        this.generations = generations;
        this.embedders = embedders;
        this.use = use;
        this.outages = outages;
    }

    /** Sets the course for the configured embedder; before anything is written or asked. */
    public void start() {
        VectorSpace configured = embedders.configured();
        if (configured == null) {
            LOG.info("embedding is off: matching by words alone");
            return;
        }
        Use now = use.set(generations.head(configured));
        Generation serving = now.serving();
        if (now.filling() == null || serving == null) {
            LOG.infof("vectors by %s", configured);
            return;
        }
        LOG.infof(
                "vectors by %s are being made for %d documents; %s serves until all are there",
                configured, stores.backlog().sizes().filling(), serving.space());
        if (embedders.patient(serving.space()) == null) {
            LOG.warnf(
                    "nothing here computes vectors by %s any more: texts that are new until then are matched by words",
                    serving.space());
        }
    }

    /** How many documents wait for vectors. */
    public Sizes waiting() {
        return stores.backlog().sizes();
    }

    /** What this instance knows, without asking anybody. */
    public EmbeddingStatus status() {
        VectorSpace configured = embedders.configured();
        if (configured == null) {
            return EmbeddingStatus.OFF;
        }
        Use now = use.get();
        Generation filling = now.filling();
        return new EmbeddingStatus(
                use.serving(),
                filling == null ? null : filling.space(),
                outages.of(configured)
                        .map(outage -> new EmbeddingStatus.Failing(outage.reason(), outage.since()))
                        .orElse(null));
    }

    /** Works off what is in line, lets a complete generation serve, deletes old vectors. One caller at a time. */
    public void pass(EmbeddedDocuments documents) {
        passing.lock();
        try {
            if (embedders.configured() != null && !stopped()) {
                passOnce(documents);
            }
        } finally {
            settle();
            passing.unlock();
        }
    }

    /** However a pass ends: what it handed over to be stored is stored before the next one looks at the line. */
    private void settle() {
        try {
            io.submit(() -> {}).get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException | RejectedExecutionException stopped) {
            LOG.debug("nothing is stored any more", stopped);
        }
    }

    private void passOnce(EmbeddedDocuments documents) {
        use.refresh();
        boolean again = true;
        while (again && !stopped()) {
            again = false;
            for (Generation generation : use.get().inUse()) {
                again |= workOff(generation, documents);
            }
        }
        complete(documents);
        deleteRetired();
    }

    /** @return true when it left the line because somebody waits in the one that goes first */
    private boolean workOff(Generation generation, EmbeddedDocuments documents) {
        Embedder embedder = embedders.patient(generation.space());
        if (embedder == null || !outages.due(generation.space())) {
            return false;
        }
        boolean serving = generation.equals(use.get().serving());
        Leave leave = new Leave(serving);
        try {
            new EmbeddingLine(generation, embedder, stores, documents, serving).workOff(leave);
        } catch (EmbeddingFailed failure) {
            if (!stopped()) {
                outages.failed(generation.space(), failure);
            }
        }
        return leave.forOthers;
    }

    /** Lets new documents go first: they are looked for already. */
    private final class Leave implements BooleanSupplier {
        private final boolean first;
        private int batches;
        private boolean forOthers;

        Leave(boolean first) {
            this.first = first;
        }

        @Override
        public boolean getAsBoolean() {
            Generation serving = use.get().serving();
            if (!first && serving != null) {
                forOthers = embedders.patient(serving.space()) != null
                        && outages.due(serving.space())
                        && !stores.backlog().first(serving.number(), 0, 1).isEmpty();
                if (++batches % QUIET == 0) {
                    LOG.infof(
                            "%d documents still wait for vectors of the next model",
                            waiting().filling());
                }
            }
            return forOthers || stopped();
        }
    }

    private void complete(EmbeddedDocuments documents) {
        Generation filling = use.get().filling();
        if (filling != null && generations.serve(filling, () -> documents.changed(filling.space()))) {
            use.refresh();
            LOG.infof("vectors by %s are complete and serve from now on", filling.space());
        }
    }

    private void deleteRetired() {
        List<String> retired = use.get().retired();
        if (retired.isEmpty()) {
            return;
        }
        int deleted = DELETED;
        while (deleted == DELETED && !stopped()) {
            deleted = stores.vectors().delete(retired, DELETED);
        }
        if (deleted < DELETED) {
            generations.deleted(retired);
            use.refresh();
            LOG.infof("deleted the vectors by %s", String.join(" and ", retired));
        }
    }

    /** Waits a little for the batch under way to be stored; no other begins. What is not stored stays in line. */
    public void stop() {
        stopping = true;
        try {
            if (passing.tryLock(PATIENCE_AT_STOP.toMillis(), TimeUnit.MILLISECONDS)) {
                passing.unlock();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @PreDestroy
    void close() {
        io.shutdown();
    }

    private boolean stopped() {
        return stopping || Thread.currentThread().isInterrupted();
    }
}
