package org.bole.profile.persistence;

import io.quarkus.panache.common.Sort;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.bole.platform.document.ExternalKey;
import org.bole.platform.document.PanacheDocuments;
import org.bole.platform.document.Stored;
import org.bole.platform.search.Version;
import org.bole.profile.application.ProfileDocument;
import org.bole.profile.application.Profiles;
import org.jspecify.annotations.Nullable;

@Singleton
class PanacheProfiles extends PanacheDocuments<ProfileEntity, ProfileDocument> implements Profiles {
    PanacheProfiles(Clock clock) {
        super(clock, "profile", ProfileEntity.class, ProfileEntity::new);
    }

    @Override
    public List<Stored<ProfileDocument>> byExternalKey(Collection<ExternalKey> keys) {
        Set<ExternalKey> wanted = new HashSet<>(keys);
        List<String> refs =
                keys.stream().map(ExternalKey::externalRef).distinct().toList();
        // By reference first, which the index answers; the few of other organisations fall out here.
        return stored(list("externalRef in ?1", refs).stream()
                .filter(found -> found.externalRef != null
                        && wanted.contains(new ExternalKey(found.organizationId, found.externalRef)))
                .toList());
    }

    @Override
    public List<UUID> employedBy(Collection<UUID> organizations) {
        return find("select id from Profile where organizationId in ?1", organizations)
                .project(UUID.class)
                .list();
    }

    @Override
    public List<Version> versions(@Nullable UUID after, int limit) {
        return versionsInOrder(after, limit);
    }

    @Override
    public long size() {
        return count();
    }

    @Override
    public List<Stored<ProfileDocument>> inOrder(@Nullable UUID after, int limit) {
        var page = after == null ? findAll(Sort.by("id")) : find("id > ?1", Sort.by("id"), after);
        return stored(page.range(0, limit - 1).list());
    }
}
