package org.bole.request.persistence;

import io.quarkus.panache.common.Sort;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.bole.platform.document.ExternalKey;
import org.bole.platform.document.PanacheDocuments;
import org.bole.platform.document.Stored;
import org.bole.platform.search.Version;
import org.bole.request.application.RequestDocument;
import org.bole.request.application.Requests;
import org.bole.request.domain.RequestStatus;
import org.jspecify.annotations.Nullable;

@Singleton
class PanacheRequests extends PanacheDocuments<RequestEntity, RequestDocument> implements Requests {
    PanacheRequests(Clock clock) {
        super(clock, "talent_request", RequestEntity.class, RequestEntity::new);
    }

    @Override
    public List<Stored<RequestDocument>> byExternalKey(Collection<ExternalKey> keys) {
        Set<ExternalKey> wanted = new HashSet<>(keys);
        List<String> refs =
                keys.stream().map(ExternalKey::externalRef).distinct().toList();
        return stored(list("externalRef in ?1", refs).stream()
                .filter(found -> found.externalRef != null
                        && wanted.contains(new ExternalKey(found.organizationId, found.externalRef)))
                .toList());
    }

    @Override
    public List<Stored<RequestDocument>> open(LocalDate today) {
        String due = "status = ?1 and (deadline is null or deadline >= ?2)";
        return stored(list(due, Sort.by("id"), RequestStatus.OPEN, today));
    }

    @Override
    public List<Stored<RequestDocument>> overdue(LocalDate today) {
        return stored(list("status = ?1 and deadline < ?2", RequestStatus.OPEN, today));
    }

    @Override
    public List<UUID> postedBy(Collection<UUID> organizations) {
        return find("select id from TalentRequest where organizationId in ?1", organizations)
                .project(UUID.class)
                .list();
    }

    @Override
    public List<Version> versions(@Nullable UUID after, int limit) {
        return versionsInOrder(after, limit);
    }
}
