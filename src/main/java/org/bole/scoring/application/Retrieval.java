package org.bole.scoring.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.UUID;
import org.bole.profile.domain.Role;
import org.bole.scoring.application.Candidates.Prepared;
import org.bole.scoring.domain.Ranking;
import org.bole.scoring.domain.Ranking.Place;
import org.bole.scoring.domain.RequestQuery;
import org.bole.scoring.domain.RequestScorer;
import org.jspecify.annotations.Nullable;

/**
 * The best candidates for a request: the index gives those that may be among them, and each of these is scored exactly.
 * Joins the caller's transaction.
 */
@ApplicationScoped
public class Retrieval {
    private static final int BATCH = 500;

    private final CandidateIndex index;
    private final Candidates candidates;
    private final CandidateConfig config;

    Retrieval(CandidateIndex index, Candidates candidates, CandidateConfig config) {
        this.index = index;
        this.candidates = candidates;
        this.config = config;
    }

    /**
     * Whom to rank.
     *
     * @param region GB/T 2260, with everything above it; null: anywhere
     */
    public record Scope(Set<Role> roles, @Nullable String region) {}

    /** The {@code limit} best, best first. */
    List<Place> best(RequestQuery query, RequestScorer scorer, Scope scope, int limit) {
        var wanted = new CandidateIndex.Wanted(query, scorer.words(), scorer.model(), scope.roles(), scope.region());
        Map<UUID, Long> found = index.find(wanted, depth(limit));
        List<Ranking.Entry> entries =
                candidates.find(found).stream().map(Prepared::entry).toList();
        return Ranking.top(entries, scorer, scope.roles(), limit);
    }

    /** Steps of eight: nearby pages of one ranking look at the same candidates, so that nobody is shown twice. */
    private int depth(int limit) {
        int depth = config.retrieved();
        while (depth < 8 * limit) {
            depth *= 8;
        }
        return depth;
    }

    /** As {@link #best}, of everybody: O(profiles). */
    List<Place> exact(RequestScorer scorer, Set<Role> roles, int limit) {
        PriorityQueue<Place> worstFirst = new PriorityQueue<>(Ranking.BEST_FIRST.reversed());
        UUID last = null;
        List<Prepared> batch;
        do {
            batch = candidates.inOrder(last, BATCH);
            List<Ranking.Entry> entries = batch.stream().map(Prepared::entry).toList();
            worstFirst.addAll(Ranking.top(entries, scorer, roles, limit));
            while (worstFirst.size() > limit) {
                worstFirst.poll();
            }
            last = batch.isEmpty() ? last : batch.get(batch.size() - 1).id();
        } while (batch.size() == BATCH);
        List<Place> best = new ArrayList<>(worstFirst);
        best.sort(Ranking.BEST_FIRST);
        return best;
    }
}
