package org.bole.scoring.application;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.bole.scoring.domain.CandidateFactory;
import org.bole.scoring.domain.Ranking;
import org.bole.scoring.domain.RequestScorer.Background;
import org.jspecify.annotations.Nullable;

/**
 * All candidates at one moment. Immutable.
 *
 * @param factory what made the candidates, and makes the request that meets them
 */
record PoolSnapshot(Map<UUID, Ranking.Entry> byId, Background background, CandidateFactory factory) {
    Collection<Ranking.Entry> entries() {
        return byId.values();
    }

    Ranking.@Nullable Entry find(UUID profile) {
        return byId.get(profile);
    }
}
