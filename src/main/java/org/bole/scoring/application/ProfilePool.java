package org.bole.scoring.application;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.bole.organization.application.OrganizationsChanged;
import org.bole.platform.document.Stored;
import org.bole.profile.application.ProfileDocument;
import org.bole.profile.application.ProfileMapping;
import org.bole.profile.application.Profiles;
import org.bole.profile.application.ProfilesChanged;
import org.bole.profile.domain.Profile;
import org.bole.scoring.domain.Party;
import org.bole.scoring.domain.ProfileTexts;
import org.bole.scoring.domain.Vectors;
import org.bole.scoring.embedding.Embeddings;
import org.jspecify.annotations.Nullable;

/**
 * Every profile, prepared for scoring and kept in memory: exact ranking of all of them costs milliseconds up to some
 * tens of thousands. The database stays the truth; the pool is loaded at start, and follows every change that this
 * service commits before it answers the next question.
 */
@ApplicationScoped
public class ProfilePool {
    private static final int BATCH = 500;

    private final Profiles profiles;
    private final ProfileMapping mapping;
    private final Parties parties;
    private final Embeddings embeddings;
    private final PoolContents contents;
    private final Map<UUID, Long> pendingProfiles = new HashMap<>();
    private final Map<UUID, Long> pendingOrganizations = new HashMap<>();
    private long noted;
    private volatile @Nullable PoolSnapshot current;

    ProfilePool(
            Profiles profiles, ProfileMapping mapping, Parties parties, Embeddings embeddings, PoolContents contents) {
        this.profiles = profiles;
        this.mapping = mapping;
        this.parties = parties;
        this.embeddings = embeddings;
        this.contents = contents;
    }

    /** All candidates with every change committed so far. Waits for the first load. */
    PoolSnapshot snapshot() {
        PoolSnapshot known = current;
        if (known != null && nothingPending()) {
            return known;
        }
        return catchUp();
    }

    /** Whether the first load is done. */
    public boolean loaded() {
        return current != null;
    }

    /** How many candidates there are; 0 until loaded. */
    public int size() {
        PoolSnapshot known = current;
        return known == null ? 0 : known.entries().size();
    }

    /** Prepares these profiles anew before the next question, because vectors of theirs are there now. */
    void refresh(Collection<UUID> ids) {
        note(pendingProfiles, ids);
    }

    void profilesChanged(@Observes(during = TransactionPhase.AFTER_SUCCESS) ProfilesChanged change) {
        refresh(change.ids());
    }

    void organizationsChanged(@Observes(during = TransactionPhase.AFTER_SUCCESS) OrganizationsChanged change) {
        note(pendingOrganizations, change.ids());
    }

    private boolean nothingPending() {
        synchronized (pendingProfiles) {
            return pendingProfiles.isEmpty() && pendingOrganizations.isEmpty();
        }
    }

    /**
     * Loads what there is, or what has changed, in transactions of its own. What is pending stays so until the snapshot
     * that has it is published: nobody sees an older one in between, and a failure on the way loses nothing.
     */
    synchronized PoolSnapshot catchUp() {
        PoolSnapshot known = current;
        if (known != null && nothingPending()) {
            return known;
        }
        if (known == null) {
            loadAll();
        }
        Pending pending = pending();
        List<UUID> changed = pending.everyone();
        for (int from = 0; from < changed.size(); from += BATCH) {
            reload(changed.subList(from, Math.min(from + BATCH, changed.size())));
        }
        PoolSnapshot fresh = contents.snapshot();
        current = fresh;
        done(pending);
        return fresh;
    }

    /** Changes with the number under which each was noted: one that is noted again meanwhile has another number. */
    private record Pending(Map<UUID, Long> profiles, Map<UUID, Long> organizations, List<UUID> everyone) {}

    private Pending pending() {
        synchronized (pendingProfiles) {
            Set<UUID> everyone = new LinkedHashSet<>(pendingProfiles.keySet());
            // A firm's industries and holdings are part of its people's candidates.
            everyone.addAll(contents.employedBy(pendingOrganizations.keySet()));
            return new Pending(Map.copyOf(pendingProfiles), Map.copyOf(pendingOrganizations), List.copyOf(everyone));
        }
    }

    private void done(Pending pending) {
        synchronized (pendingProfiles) {
            pending.profiles().forEach(pendingProfiles::remove);
            pending.organizations().forEach(pendingOrganizations::remove);
        }
    }

    private void note(Map<UUID, Long> changes, Collection<UUID> ids) {
        synchronized (pendingProfiles) {
            ids.forEach(id -> changes.put(id, noted++));
        }
    }

    private void loadAll() {
        UUID last = null;
        List<Stored<ProfileDocument>> batch;
        do {
            UUID after = last;
            batch = QuarkusTransaction.requiringNew().call(() -> {
                List<Stored<ProfileDocument>> found = profiles.inOrder(after, BATCH);
                put(found);
                return found;
            });
            last = batch.isEmpty() ? last : batch.get(batch.size() - 1).id();
        } while (batch.size() == BATCH);
    }

    private void reload(List<UUID> ids) {
        QuarkusTransaction.requiringNew().run(() -> {
            List<Stored<ProfileDocument>> found = profiles.findAll(ids);
            Set<UUID> gone = new HashSet<>(ids);
            found.forEach(one -> gone.remove(one.id()));
            gone.forEach(contents::remove);
            put(found);
        });
    }

    private void put(List<Stored<ProfileDocument>> batch) {
        Map<UUID, Party> employers = parties.find(batch.stream()
                .map(ProfilePool::employer)
                .filter(Objects::nonNull)
                .toList());
        List<Profile> mapped =
                batch.stream().map(one -> mapping.profile(one.document())).toList();
        Vectors vectors = embeddings.stored(mapped.stream()
                .flatMap(profile -> ProfileTexts.embedded(profile.expertise()).stream())
                .toList());
        for (int i = 0; i < batch.size(); i++) {
            UUID employer = employer(batch.get(i));
            contents.put(
                    batch.get(i).id(),
                    contents.factory()
                            .candidate(mapped.get(i), employer == null ? null : employers.get(employer), vectors));
        }
    }

    private static @Nullable UUID employer(Stored<ProfileDocument> profile) {
        return profile.document().organization() == null
                ? null
                : profile.document().organization().id();
    }
}
