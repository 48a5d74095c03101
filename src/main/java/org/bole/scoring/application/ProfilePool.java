package org.bole.scoring.application;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
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
    private final Set<UUID> pendingProfiles = new HashSet<>();
    private final Set<UUID> pendingOrganizations = new HashSet<>();
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
        synchronized (pendingProfiles) {
            pendingProfiles.addAll(ids);
        }
    }

    void profilesChanged(@Observes(during = TransactionPhase.AFTER_SUCCESS) ProfilesChanged change) {
        refresh(change.ids());
    }

    void organizationsChanged(@Observes(during = TransactionPhase.AFTER_SUCCESS) OrganizationsChanged change) {
        synchronized (pendingProfiles) {
            pendingOrganizations.addAll(change.ids());
        }
    }

    private boolean nothingPending() {
        synchronized (pendingProfiles) {
            return pendingProfiles.isEmpty() && pendingOrganizations.isEmpty();
        }
    }

    /** Loads what there is, or what has changed, in a transaction of its own. */
    synchronized PoolSnapshot catchUp() {
        if (current == null) {
            loadAll();
        }
        List<UUID> changed = takePending();
        for (int from = 0; from < changed.size(); from += BATCH) {
            reload(changed.subList(from, Math.min(from + BATCH, changed.size())));
        }
        PoolSnapshot fresh = contents.snapshot();
        current = fresh;
        return fresh;
    }

    private List<UUID> takePending() {
        synchronized (pendingProfiles) {
            // A firm's industries and holdings are part of its people's candidates.
            pendingProfiles.addAll(contents.employedBy(pendingOrganizations));
            List<UUID> changed = new ArrayList<>(pendingProfiles);
            pendingProfiles.clear();
            pendingOrganizations.clear();
            return changed;
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
        try {
            QuarkusTransaction.requiringNew().run(() -> {
                List<Stored<ProfileDocument>> found = profiles.findAll(ids);
                Set<UUID> gone = new HashSet<>(ids);
                found.forEach(one -> gone.remove(one.id()));
                gone.forEach(contents::remove);
                put(found);
            });
        } catch (RuntimeException e) {
            // The database may be away: what was not read is read before the next question.
            refresh(ids);
            throw e;
        }
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
