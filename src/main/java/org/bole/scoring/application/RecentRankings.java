package org.bole.scoring.application;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import java.lang.ref.WeakReference;
import java.util.UUID;
import java.util.function.Supplier;
import org.bole.scoring.application.Retrieval.Level;
import org.bole.scoring.application.Retrieval.Scope;
import org.bole.scoring.domain.RequestQuery;
import org.bole.scoring.domain.text.Corpus;

/**
 * Rankings that were asked for lately: whoever turns the page or comes back gets them without another search. One holds
 * until anything that it was made of changes, whichever instance changed it. Thread-safe.
 */
@ApplicationScoped
class RecentRankings {
    /** A hundred bytes each. */
    private static final int MOST_SPOTS = 250_000;
    /** What a ranking takes besides its spots, in spots. */
    private static final int ENTRY = 10;

    private final Cache<Key, Remembered> rankings = Caffeine.newBuilder()
            .maximumWeight(MOST_SPOTS)
            .weigher((Key key, Remembered one) -> ENTRY + one.level().spots().size())
            .build();

    /** @param depth see {@link Retrieval#level} */
    record Key(UUID request, Scope scope, int depth) {}

    /**
     * What a ranking is made of.
     *
     * @param model version of the score model
     * @param index what {@link CandidateIndex#catchUp} gave
     */
    record Basis(RequestQuery query, String model, Corpus corpus, long index) {}

    /**
     * Query and corpus are made anew when anything in them changes, so that identity tells and nothing large is compared;
     * and they are not kept alive, since a corpus may be a hundred megabytes.
     */
    private record Remembered(
            WeakReference<RequestQuery> query, String model, WeakReference<Corpus> corpus, long index, Level level) {
        static Remembered of(Basis basis, Level level) {
            return new Remembered(
                    new WeakReference<>(basis.query()),
                    basis.model(),
                    new WeakReference<>(basis.corpus()),
                    basis.index(),
                    level);
        }

        boolean standsOn(Basis basis) {
            return index == basis.index()
                    && query.refersTo(basis.query())
                    && corpus.refersTo(basis.corpus())
                    && model.equals(basis.model());
        }
    }

    /** The remembered one, where it still holds; otherwise what {@code ranked} gives, to be remembered. */
    Level get(Key key, Basis basis, Supplier<Level> ranked) {
        Remembered known = rankings.getIfPresent(key);
        if (known != null && known.standsOn(basis)) {
            return known.level();
        }
        Level level = ranked.get();
        rankings.put(key, Remembered.of(basis, level));
        return level;
    }
}
