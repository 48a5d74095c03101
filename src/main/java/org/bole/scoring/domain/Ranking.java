package org.bole.scoring.domain;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.bole.profile.domain.ProfileId;
import org.bole.profile.domain.Role;
import org.jspecify.annotations.Nullable;

/**
 * The best candidates of a pool for one request. Scores every eligible candidate exactly, on all processors; O(n log n)
 * comparisons and O(n) memory. Equal points are ordered by a hash of the id, so that equal inputs give equal lists and no one is
 * always first by age of registration.
 */
public final class Ranking {
    private Ranking() {}

    /**
     * A candidate and whose it is.
     *
     * @param version of the profile that it was made of
     */
    public record Entry(ProfileId id, long version, Candidate candidate) {}

    /** A place in a ranking. */
    public record Place(Entry entry, Role role, int points) {}

    /** Best first. */
    public static final Comparator<Place> BEST_FIRST = Comparator.comparingInt((Place place) -> -place.points())
            .thenComparingLong(place -> mixed(place.entry().id().value()))
            .thenComparing(place -> place.entry().id().value());

    /**
     * The {@code limit} best, best first.
     *
     * @param roles which roles to look at; a person eligible in several appears once, in the best one
     */
    public static List<Place> top(Collection<Entry> pool, RequestScorer scorer, Set<Role> roles, int limit) {
        return pool.parallelStream()
                .map(entry -> best(entry, scorer, roles))
                .filter(Objects::nonNull)
                .sorted(BEST_FIRST)
                .limit(limit)
                .toList();
    }

    /** The role in which a candidate does best; the earlier role of equal ones; null where eligible in none. */
    public static @Nullable Place best(Entry entry, RequestScorer scorer, Set<Role> roles) {
        RequestScorer.Sketch sketch = null;
        Place best = null;
        for (Role role : Role.values()) {
            if (roles.contains(role)
                    && entry.candidate().canBe(role)
                    && scorer.judge(entry.candidate(), role) instanceof Eligibility.Eligible) {
                sketch = sketch == null ? scorer.sketch(entry.candidate()) : sketch;
                int points = sketch.points(role);
                best = best == null || points > best.points() ? new Place(entry, role, points) : best;
            }
        }
        return best;
    }

    /** Spreads ids made one after the other evenly (the finaliser of SplitMix64, Steele et al. 2014). */
    public static long mixed(UUID id) {
        long z = id.getMostSignificantBits() ^ id.getLeastSignificantBits();
        z = (z ^ (z >>> 30)) * 0xbf58476d1ce4e5b9L;
        z = (z ^ (z >>> 27)) * 0x94d049bb133111ebL;
        return z ^ (z >>> 31);
    }
}
