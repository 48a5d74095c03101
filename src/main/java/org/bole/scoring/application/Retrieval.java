package org.bole.scoring.application;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import java.util.stream.Stream;
import org.bole.profile.domain.Role;
import org.bole.scoring.application.Candidates.Prepared;
import org.bole.scoring.domain.Ranking;
import org.bole.scoring.domain.Ranking.Place;
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

    Retrieval(CandidateIndex index, Candidates candidates) {
        this.index = index;
        this.candidates = candidates;
    }

    /**
     * Whom to rank.
     *
     * @param region GB/T 2260, with everything above it; null: anywhere
     */
    public record Scope(Set<Role> roles, @Nullable String region) {
        public Scope {
            roles = Set.copyOf(roles);
        }
    }

    /**
     * Somebody's place in a ranking.
     *
     * @param revision at which the profile was indexed
     */
    record Spot(UUID id, long revision, Role role, int points) {}

    /**
     * Those retrieved who are eligible, best first.
     *
     * @param more whether the index may hold others
     */
    record Level(List<Spot> spots, boolean more) {
        Level {
            spots = List.copyOf(spots);
        }
    }

    /**
     * Ranks the {@code depth} who promise most.
     *
     * @param doubted profiles of which the index is known to hold an old version
     */
    Level level(RequestScorer scorer, Scope scope, int depth, Set<UUID> doubted) {
        Map<UUID, Long> found = found(scorer, scope, depth);
        List<Ranking.Entry> entries =
                candidates.find(found, doubted).stream().map(Prepared::entry).toList();
        List<Spot> spots = Ranking.top(entries, scorer, scope.roles(), entries.size()).stream()
                .map(place -> spot(place, found))
                .toList();
        return new Level(spots, found.size() == depth);
    }

    /** The {@code depth} who promise most, in no particular order. */
    List<Ranking.Entry> promising(RequestScorer scorer, Scope scope, int depth) {
        return candidates.find(found(scorer, scope, depth), Set.of()).stream()
                .map(Prepared::entry)
                .toList();
    }

    private Map<UUID, Long> found(RequestScorer scorer, Scope scope, int depth) {
        return index.find(
                new CandidateIndex.Wanted(
                        scorer.query(), scorer.words(), scorer.model(), scope.roles(), scope.region()),
                depth);
    }

    /** Everybody, batch by batch, in order of id. */
    void everybody(Consumer<List<Ranking.Entry>> batches) {
        UUID last = null;
        List<Prepared> batch;
        do {
            UUID after = last;
            batch = QuarkusTransaction.joiningExisting().call(() -> candidates.inOrder(after, BATCH));
            batches.accept(batch.stream().map(Prepared::entry).toList());
            last = batch.isEmpty() ? last : batch.get(batch.size() - 1).id();
        } while (batch.size() == BATCH);
    }

    private static Spot spot(Place place, Map<UUID, Long> revisions) {
        UUID id = place.entry().id().value();
        return new Spot(id, revisions.getOrDefault(id, 0L), place.role(), place.points());
    }

    /**
     * The {@code limit} best of everybody, for many requests in one pass: O(profiles × requests).
     *
     * @param report told after each batch how many profiles have been looked at
     */
    List<List<Place>> exact(List<RequestScorer> scorers, Set<Role> roles, int limit, LongConsumer report) {
        List<List<Place>> best = new ArrayList<>(Collections.nCopies(scorers.size(), List.of()));
        AtomicLong seen = new AtomicLong();
        everybody(entries -> {
            for (int i = 0; i < scorers.size(); i++) {
                List<Place> further = Ranking.top(entries, scorers.get(i), roles, limit);
                best.set(i, merged(best.get(i), further, limit));
            }
            report.accept(seen.addAndGet(entries.size()));
        });
        return best;
    }

    private static List<Place> merged(List<Place> some, List<Place> others, int limit) {
        return Stream.concat(some.stream(), others.stream())
                .sorted(Ranking.BEST_FIRST)
                .limit(limit)
                .toList();
    }
}
