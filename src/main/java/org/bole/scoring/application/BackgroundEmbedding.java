package org.bole.scoring.application;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.bole.platform.search.Outbox;
import org.bole.profile.application.ProfileMapping;
import org.bole.profile.application.Profiles;
import org.bole.profile.application.ProfilesChanged;
import org.bole.request.application.RequestMapping;
import org.bole.request.application.Requests;
import org.bole.request.application.RequestsChanged;
import org.bole.scoring.domain.ProfileTexts;
import org.bole.scoring.embedding.Backlog;
import org.bole.scoring.embedding.Backlog.Item;
import org.bole.scoring.embedding.Backlog.Subject;
import org.bole.scoring.embedding.EmbeddedDocuments;
import org.bole.scoring.embedding.EmbeddingModelChanged;
import org.bole.scoring.embedding.EmbeddingRun;
import org.bole.scoring.embedding.VectorSpace;
import org.bole.taxonomy.domain.Glossary;

/**
 * Gives every written document its vectors, in the background; until then it is matched by words. Documents line up also
 * while embedding is off, so that it can be switched on later.
 */
@ApplicationScoped
class BackgroundEmbedding implements EmbeddedDocuments {
    /** Before whatever writes documents at the start. */
    private static final int EARLY = 100;

    private final Backlog backlog;
    private final EmbeddingRun run;
    private final Profiles profiles;
    private final Requests requests;
    private final ProfileMapping mapping;
    private final Outbox outbox;
    private final Glossary glossary;
    private final Event<EmbeddingModelChanged> changes;

    BackgroundEmbedding(
            Backlog backlog,
            EmbeddingRun run,
            Profiles profiles,
            Requests requests,
            ProfileMapping mapping,
            Outbox outbox,
            Glossary glossary,
            Event<EmbeddingModelChanged> changes,
            MeterRegistry meters) {
        meters.gauge("bole.embedding.backlog", run, one -> one.waiting().serving());
        meters.gauge("bole.embedding.refill", run, one -> one.waiting().filling());
        meters.gauge("bole.embedding.failing", run, one -> one.status().failing() == null ? 0 : 1);
        this.backlog = backlog;
        this.run = run;
        this.profiles = profiles;
        this.requests = requests;
        this.mapping = mapping;
        this.outbox = outbox;
        this.glossary = glossary;
        this.changes = changes;
    }

    void start(@Observes @Priority(EARLY) StartupEvent event) {
        run.start();
    }

    void stop(@Observes ShutdownEvent event) {
        run.stop();
    }

    void profilesChanged(@Observes ProfilesChanged change) {
        backlog.add(Subject.PROFILE, change.ids());
    }

    void requestsChanged(@Observes RequestsChanged change) {
        backlog.add(Subject.REQUEST, change.ids());
    }

    @Scheduled(every = "1s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void work() {
        run.pass(this);
    }

    @Override
    public List<String> texts(Collection<Item> items) {
        List<String> texts = new ArrayList<>();
        QuarkusTransaction.requiringNew().run(() -> {
            profiles.findAll(ids(items, Subject.PROFILE))
                    .forEach(found -> texts.addAll(ProfileTexts.embedded(
                            mapping.profile(found.document()).expertise())));
            requests.findAll(ids(items, Subject.REQUEST))
                    .forEach(found -> texts.addAll(ProfileTexts.embedded(
                            RequestMapping.request(found.document()).topic(), glossary)));
        });
        return texts;
    }

    @Override
    public void completed(Collection<Item> items) {
        outbox.add(CandidateIndex.KIND, ids(items, Subject.PROFILE));
    }

    @Override
    public void changed(VectorSpace space) {
        changes.fire(new EmbeddingModelChanged(space));
    }

    private static List<UUID> ids(Collection<Item> items, Subject subject) {
        return items.stream()
                .filter(item -> item.subject() == subject)
                .map(Item::id)
                .toList();
    }
}
