package org.bole.scoring.application;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.bole.profile.domain.ProfileId;
import org.bole.scoring.domain.Candidate;
import org.bole.scoring.domain.CandidateFactory;
import org.bole.scoring.domain.Ranking;
import org.bole.scoring.domain.RequestScorer.Background;
import org.bole.scoring.domain.Taxonomy;
import org.bole.scoring.domain.text.Corpus;
import org.bole.scoring.domain.text.TextUnit;
import org.bole.scoring.domain.text.Tokenizer;

/** Candidates and the statistics of their texts, kept in step. Not thread-safe; a snapshot is. */
final class PoolContents {
    private final Taxonomy taxonomy;
    private final CandidateFactory factory;
    private final Corpus.Counter corpus = new Corpus.Counter();
    private final Map<UUID, Ranking.Entry> entries = new LinkedHashMap<>();

    PoolContents(Tokenizer tokenizer, Taxonomy taxonomy) {
        this.taxonomy = taxonomy;
        factory = new CandidateFactory(tokenizer, taxonomy);
    }

    CandidateFactory factory() {
        return factory;
    }

    /** Adds a candidate, or replaces the one of the same id. */
    void put(UUID id, Candidate candidate) {
        remove(id);
        candidate.units().stream().map(TextUnit::bag).forEach(corpus::add);
        entries.put(id, new Ranking.Entry(new ProfileId(id), candidate));
    }

    void remove(UUID id) {
        Ranking.Entry gone = entries.remove(id);
        if (gone != null) {
            gone.candidate().units().stream().map(TextUnit::bag).forEach(corpus::remove);
        }
    }

    /** The profiles of people employed by one of {@code organizations}. */
    List<UUID> employedBy(Collection<UUID> organizations) {
        return entries.values().stream()
                .filter(entry -> {
                    var employer = entry.candidate().standing().employer();
                    return employer != null && organizations.contains(employer.value());
                })
                .map(entry -> entry.id().value())
                .toList();
    }

    PoolSnapshot snapshot() {
        return new PoolSnapshot(
                Collections.unmodifiableMap(new LinkedHashMap<>(entries)),
                new Background(corpus.snapshot(), taxonomy),
                factory);
    }
}
