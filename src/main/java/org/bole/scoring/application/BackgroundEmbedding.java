package org.bole.scoring.application;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.ArrayList;
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
import org.bole.scoring.embedding.Embeddings;
import org.bole.taxonomy.domain.Glossary;
import org.jboss.logging.Logger;

/**
 * Gives every written document its vectors, in the background; until then it is matched by words. Documents line up also
 * while embedding is off, so that it can be switched on later.
 */
@ApplicationScoped
class BackgroundEmbedding {
    private static final Logger LOG = Logger.getLogger(BackgroundEmbedding.class);
    private static final int BATCH = 100;

    private final Backlog backlog;
    private final Embeddings embeddings;
    private final Profiles profiles;
    private final Requests requests;
    private final ProfileMapping mapping;
    private final Outbox outbox;
    private final Glossary glossary;

    BackgroundEmbedding(
            Backlog backlog,
            Embeddings embeddings,
            Profiles profiles,
            Requests requests,
            ProfileMapping mapping,
            Outbox outbox,
            Glossary glossary,
            MeterRegistry meters) {
        meters.gauge("bole.embedding.backlog", backlog, Backlog::size);
        this.backlog = backlog;
        this.embeddings = embeddings;
        this.profiles = profiles;
        this.requests = requests;
        this.mapping = mapping;
        this.outbox = outbox;
        this.glossary = glossary;
    }

    void profilesChanged(@Observes ProfilesChanged change) {
        backlog.add(Subject.PROFILE, change.ids());
    }

    void requestsChanged(@Observes RequestsChanged change) {
        backlog.add(Subject.REQUEST, change.ids());
    }

    @Scheduled(every = "1s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void work() {
        List<Item> items = embeddings.enabled() ? backlog.first(BATCH) : List.of();
        while (!items.isEmpty() && !Thread.currentThread().isInterrupted()) {
            complete(items);
            backlog.done(items);
            outbox.add(CandidateIndex.KIND, ids(items, Subject.PROFILE));
            items = backlog.first(BATCH);
        }
    }

    /** A text that cannot be embedded must not hold up the others: its document stays matched by words. */
    private void complete(List<Item> items) {
        try {
            embeddings.complete(texts(items));
        } catch (IllegalArgumentException unembeddable) {
            if (items.size() == 1) {
                LOG.warnf(
                        unembeddable,
                        "%s %s is matched by words alone",
                        items.get(0).subject(),
                        items.get(0).id());
            } else {
                items.forEach(item -> complete(List.of(item)));
            }
        }
    }

    private List<String> texts(List<Item> items) {
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

    private static List<UUID> ids(List<Item> items, Subject subject) {
        return items.stream()
                .filter(item -> item.subject() == subject)
                .map(Item::id)
                .toList();
    }
}
