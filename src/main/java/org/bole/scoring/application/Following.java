package org.bole.scoring.application;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.transaction.Transactional;
import org.bole.organization.application.OrganizationsChanged;
import org.bole.platform.search.Outbox;
import org.bole.profile.application.Profiles;
import org.bole.profile.application.ProfilesChanged;

/** Has the index told of every change that concerns candidates, in the transaction that makes it. */
@ApplicationScoped
class Following {
    private final Outbox outbox;
    private final Profiles profiles;
    private final CorpusStatistics statistics;

    Following(Outbox outbox, Profiles profiles, CorpusStatistics statistics) {
        this.outbox = outbox;
        this.profiles = profiles;
        this.statistics = statistics;
    }

    void profilesChanged(@Observes ProfilesChanged change) {
        outbox.add(CandidateIndex.KIND, change.ids());
    }

    /** A firm's industries and holdings are part of its people's candidates. */
    void organizationsChanged(@Observes OrganizationsChanged change) {
        outbox.add(CandidateIndex.KIND, profiles.employedBy(change.ids()));
    }

    /** Once more when it can be seen: who was registered meanwhile was read with the employer from before. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void organizationsSeen(@Observes(during = TransactionPhase.AFTER_SUCCESS) OrganizationsChanged change) {
        outbox.add(CandidateIndex.KIND, profiles.employedBy(change.ids()));
    }

    @Scheduled(every = "5s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void follow() {
        statistics.follow();
    }
}
