package org.bole.scoring.application;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import org.bole.platform.document.Stored;
import org.bole.profile.application.ProfileDocument;
import org.bole.profile.application.ProfileMapping;
import org.bole.profile.application.Profiles;
import org.bole.profile.application.ProfilesChanged;
import org.bole.scoring.domain.CandidateFactory;
import org.bole.scoring.domain.text.Bag;
import org.bole.scoring.domain.text.Corpus;
import org.eclipse.microprofile.context.ManagedExecutor;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * How common each term is among the texts of all profiles. Counted anew when one profile in {@value #STALE} has changed
 * since: a few are counted at once, many in the background while the former counts serve. Between two counts the same
 * pair has the same score, whoever registers meanwhile, and all instances share them through the database.
 */
@ApplicationScoped
class CorpusStatistics {
    private static final Logger LOG = Logger.getLogger(CorpusStatistics.class);
    private static final int STALE = 20;
    /** Counted within a question: a tenth of a second or two. */
    private static final int FEW = 1_000;

    private static final int BATCH = 500;

    private final Profiles profiles;
    private final ProfileMapping mapping;
    private final CandidateFactory factory;
    private final StatisticsTable table;
    private final ManagedExecutor background;
    private final AtomicLong changed = new AtomicLong();
    private final AtomicBoolean counting = new AtomicBoolean();
    private volatile @Nullable Counted current;

    /** @param version grows with every count */
    record Counted(Corpus corpus, long version, long profiles) {}

    CorpusStatistics(
            Profiles profiles,
            ProfileMapping mapping,
            CandidateFactory factory,
            StatisticsTable table,
            ManagedExecutor background) {
        this.profiles = profiles;
        this.mapping = mapping;
        this.factory = factory;
        this.table = table;
        this.background = background;
    }

    void profilesChanged(@Observes(during = TransactionPhase.AFTER_SUCCESS) ProfilesChanged change) {
        changed.addAndGet(change.ids().size());
    }

    /** The counts to weigh by. Call it outside of a transaction: it may count. */
    Corpus corpus() {
        Counted known = current;
        if (known == null || changed.get() > known.profiles() / STALE) {
            known = renewed(known);
        }
        return known.corpus();
    }

    /** Takes over what another instance has counted. */
    void follow() {
        Counted known = current;
        if (known != null && table.version() > known.version()) {
            long noted = changed.get();
            current = table.read().orElse(known);
            changed.addAndGet(-noted);
        }
    }

    private Counted renewed(@Nullable Counted known) {
        if (known == null) {
            return first();
        }
        if (known.profiles() + changed.get() <= FEW) {
            return count();
        }
        if (counting.compareAndSet(false, true)) {
            background.execute(() -> {
                try {
                    count();
                } finally {
                    counting.set(false);
                }
            });
        }
        return known;
    }

    /** After a start: what was counted last; where there are many, and others by now, they are counted in the background. */
    private synchronized Counted first() {
        Counted known = current;
        if (known != null) {
            return known;
        }
        long now = QuarkusTransaction.requiringNew().call(profiles::size);
        Counted stored = table.read().orElse(null);
        if (stored == null || now <= FEW) {
            return count();
        }
        changed.addAndGet(Math.abs(now - stored.profiles()));
        current = stored;
        return stored;
    }

    private synchronized Counted count() {
        long noted = changed.get();
        Corpus.Counter counter = new Corpus.Counter();
        long people = 0;
        UUID last = null;
        List<Stored<ProfileDocument>> batch;
        do {
            UUID after = last;
            batch = QuarkusTransaction.requiringNew().call(() -> profiles.inOrder(after, BATCH));
            batch.forEach(profile -> units(profile).forEach(counter::add));
            people += batch.size();
            last = batch.isEmpty() ? last : batch.get(batch.size() - 1).id();
        } while (batch.size() == BATCH);
        Corpus corpus = counter.snapshot();
        Counted counted = new Counted(corpus, table.write(corpus, people), people);
        current = counted;
        changed.addAndGet(-noted);
        LOG.debugf("Counted the terms of %d profiles", people);
        return counted;
    }

    private List<Bag> units(Stored<ProfileDocument> profile) {
        return factory.bags(mapping.profile(profile.document()).expertise());
    }
}
