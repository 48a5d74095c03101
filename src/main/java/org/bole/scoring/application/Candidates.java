package org.bole.scoring.application;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.bole.organization.application.OrganizationReference;
import org.bole.platform.document.Stored;
import org.bole.platform.search.Outbox;
import org.bole.profile.application.ProfileDocument;
import org.bole.profile.application.ProfileMapping;
import org.bole.profile.application.Profiles;
import org.bole.profile.domain.Profile;
import org.bole.profile.domain.ProfileId;
import org.bole.scoring.application.CandidateIndex.Indexed;
import org.bole.scoring.domain.Candidate;
import org.bole.scoring.domain.CandidateDraft;
import org.bole.scoring.domain.CandidateFactory;
import org.bole.scoring.domain.Party;
import org.bole.scoring.domain.ProfileTexts;
import org.bole.scoring.domain.Ranking;
import org.bole.scoring.domain.Vectors;
import org.bole.scoring.embedding.Embeddings;
import org.jspecify.annotations.Nullable;

/**
 * Profiles prepared for scoring. The database is the truth; what was prepared is kept in memory up to a bound, and
 * prepared again when the index says that it is older than what was found. Every method joins the caller's transaction.
 */
@Startup // its gauge is there before anybody asks
@ApplicationScoped
public class Candidates {
    private static final int MOST_GONE = 10_000;

    private final CandidateIndex index;
    private final SkillVectors skills;
    private final Profiles profiles;
    private final ProfileMapping mapping;
    private final Parties parties;
    private final Embeddings embeddings;
    private final Outbox outbox;
    private final CandidateFactory factory;
    private final Cache<UUID, Prepared> kept;
    /** Who was not there, when an index said otherwise: the revision up to which it is not believed. */
    private final Cache<UUID, Long> gone =
            Caffeine.newBuilder().maximumSize(MOST_GONE).build();

    /**
     * A profile prepared for scoring.
     *
     * @param revision what is read from the database was at least this new
     */
    public record Prepared(Ranking.Entry entry, long revision) {
        public UUID id() {
            return entry.id().value();
        }
    }

    /** A profile from the database: prepared, and what of it can be kept. */
    public record Loaded(Prepared prepared, CandidateDraft draft) {
        public Candidate candidate() {
            return prepared.entry().candidate();
        }
    }

    Candidates(
            CandidateIndex index,
            SkillVectors skills,
            Profiles profiles,
            ProfileMapping mapping,
            Parties parties,
            Embeddings embeddings,
            Outbox outbox,
            CandidateFactory factory,
            CandidateConfig config,
            MeterRegistry meters) {
        this.index = index;
        this.skills = skills;
        this.profiles = profiles;
        this.mapping = mapping;
        this.parties = parties;
        this.embeddings = embeddings;
        this.outbox = outbox;
        this.factory = factory;
        kept = Caffeine.newBuilder()
                .maximumWeight((long) (Runtime.getRuntime().maxMemory() * config.memory()))
                .weigher((UUID id, Prepared one) -> one.entry().candidate().bytes())
                .build();
        meters.gauge("bole.candidates.kept", kept, Cache::estimatedSize);
    }

    public CandidateFactory factory() {
        return factory;
    }

    /**
     * The candidates of those profiles that exist, each at least as new as the revision asked for.
     *
     * @param doubted what the index says of them is known to be old: they are read from the database
     */
    List<Prepared> find(Map<UUID, Long> revisions, Set<UUID> doubted) {
        List<Prepared> found = new ArrayList<>(revisions.size());
        List<UUID> missing = new ArrayList<>();
        revisions.forEach((id, revision) -> {
            Prepared known = kept.getIfPresent(id);
            if (!doubted.contains(id) && known != null && known.revision() >= revision) {
                found.add(known);
            } else if (!doubted.contains(id) && !isGone(id, revision)) {
                missing.add(id);
            }
        });
        List<Prepared> indexed = read(missing);
        found.addAll(indexed);
        // Nothing in the index: it is older than contents are, or was changed this moment.
        Set<UUID> unread = new HashSet<>(missing);
        indexed.forEach(one -> unread.remove(one.id()));
        doubted.stream().filter(revisions::containsKey).forEach(unread::add);
        load(unread).forEach(one -> found.add(one.prepared()));
        return found;
    }

    /** An index that is behind must not make two pages of one ranking differ: a page looks at some of it only. */
    private boolean isGone(UUID id, long revision) {
        Long until = gone.getIfPresent(id);
        return until != null && until >= revision;
    }

    /** As they were indexed. */
    private List<Prepared> read(Collection<UUID> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        List<Indexed> indexed = index.read(ids);
        Vectors vectors = skills.vectors(
                indexed.stream().flatMap(one -> one.draft().skills().stream()).collect(Collectors.toSet()));
        List<Prepared> read = indexed.stream()
                .map(one -> new Prepared(
                        new Ranking.Entry(
                                new ProfileId(one.id()), one.version(), factory.candidate(one.draft(), vectors)),
                        one.revision()))
                .toList();
        read.forEach(one -> kept.put(one.id(), one));
        return read;
    }

    /** The candidates of those profiles that exist, as the database has them now. */
    public List<Loaded> load(Collection<UUID> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        long revision = outbox.next();
        List<Loaded> loaded = loaded(profiles.findAll(ids), revision);
        Set<UUID> absent = new HashSet<>(ids);
        for (Loaded one : loaded) {
            kept.put(one.prepared().id(), one.prepared());
            absent.remove(one.prepared().id());
        }
        absent.forEach(id -> gone.put(id, revision));
        return loaded;
    }

    /**
     * As {@link #load}, of up to {@code limit} profiles after {@code after} (null: from the start), in order of id; nobody
     * is kept: who looks at everybody must not put out those that are asked for.
     */
    List<Prepared> inOrder(@Nullable UUID after, int limit) {
        return loaded(profiles.inOrder(after, limit), 0).stream()
                .map(Loaded::prepared)
                .toList();
    }

    /**
     * The documents of those {@code entries} that were made of the document and the employer as the database has them now;
     * the others are forgotten.
     */
    Map<UUID, Stored<ProfileDocument>> current(Collection<Ranking.Entry> entries) {
        Map<UUID, Stored<ProfileDocument>> documents = new HashMap<>();
        profiles.findAll(entries.stream().map(entry -> entry.id().value()).toList())
                .forEach(found -> documents.put(found.id(), found));
        Map<UUID, Party> employers = employers(documents.values());
        for (Ranking.Entry entry : entries) {
            UUID id = entry.id().value();
            Stored<ProfileDocument> document = documents.get(id);
            if (document == null
                    || document.version() != entry.version()
                    || !Objects.equals(
                            employer(document, employers), entry.candidate().employer())) {
                kept.invalidate(id);
                documents.remove(id);
            }
        }
        return documents;
    }

    /** The candidate of a document that was just read. */
    Ranking.Entry of(Stored<ProfileDocument> profile) {
        return loaded(List.of(profile), 0).get(0).prepared().entry();
    }

    private List<Loaded> loaded(List<Stored<ProfileDocument>> batch, long revision) {
        Map<UUID, Party> employers = employers(batch);
        List<Profile> mapped =
                batch.stream().map(one -> mapping.profile(one.document())).toList();
        Vectors vectors = embeddings.kept(mapped.stream()
                .flatMap(profile -> ProfileTexts.embedded(profile.expertise()).stream())
                .toList());
        // Most of the time goes into telling the words of the texts apart.
        return IntStream.range(0, batch.size())
                .parallel()
                .mapToObj(
                        i -> loaded(batch.get(i), mapped.get(i), employer(batch.get(i), employers), vectors, revision))
                .toList();
    }

    private Loaded loaded(
            Stored<ProfileDocument> stored, Profile profile, @Nullable Party employer, Vectors vectors, long revision) {
        CandidateDraft draft = factory.draft(profile, employer, vectors);
        Ranking.Entry entry =
                new Ranking.Entry(new ProfileId(stored.id()), stored.version(), factory.candidate(draft, vectors));
        return new Loaded(new Prepared(entry, revision), draft);
    }

    private Map<UUID, Party> employers(Collection<Stored<ProfileDocument>> batch) {
        return parties.find(batch.stream()
                .map(one -> one.document().organization())
                .filter(Objects::nonNull)
                .map(OrganizationReference::id)
                .toList());
    }

    private static @Nullable Party employer(Stored<ProfileDocument> profile, Map<UUID, Party> employers) {
        OrganizationReference employer = profile.document().organization();
        return employer == null ? null : employers.get(employer.id());
    }
}
