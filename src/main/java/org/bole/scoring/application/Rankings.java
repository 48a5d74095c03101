package org.bole.scoring.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.IntFunction;
import org.bole.platform.paging.Slice;
import org.bole.scoring.application.RecentRankings.Basis;
import org.bole.scoring.application.RecentRankings.Key;
import org.bole.scoring.application.Retrieval.Level;
import org.bole.scoring.application.Retrieval.Scope;
import org.bole.scoring.application.Retrieval.Spot;
import org.bole.scoring.domain.RequestScorer;
import org.bole.scoring.domain.text.Corpus;

/**
 * A ranking as deep as somebody reads it. The first places are those of the best few hundred retrieved; whoever reads on
 * gets those of eight times as many behind them, without those shown already. So pages of one length fit together: nobody
 * is shown twice or left out, though a better one who is found late stands behind.
 */
@ApplicationScoped
class Rankings {
    /** A ranking ends here: nobody reads on, and everybody in it is in memory at once. */
    static final int WINDOW = CandidateConfig.MOST_RETRIEVED;
    /** So many are retrieved for each place that is shown. */
    private static final int RETRIEVED_PER_PLACE = 8;

    private final Retrieval retrieval;
    private final RecentRankings recent;
    private final CandidateConfig config;

    Rankings(Retrieval retrieval, RecentRankings recent, CandidateConfig config) {
        this.retrieval = retrieval;
        this.recent = recent;
        this.config = config;
    }

    /**
     * Whose ranking.
     *
     * @param index what {@link CandidateIndex#catchUp} gave
     */
    record Asked(UUID request, RequestScorer scorer, Corpus corpus, Scope scope, long index) {}

    /**
     * A part of a ranking.
     *
     * @param more whether there may be further places
     */
    record Part(List<Spot> spots, boolean more) {}

    /** The places of {@code slice}, best first. */
    Part part(Asked asked, Slice slice, Set<UUID> doubted) {
        return part(depth -> level(asked, depth, doubted), config.retrieved(), slice);
    }

    /**
     * A part of ever deeper levels, one behind the other.
     *
     * @param levels by depth
     * @param least depth of the shallowest level
     */
    static Part part(IntFunction<Level> levels, int least, Slice slice) {
        int start = Math.min(slice.skip(), WINDOW);
        int end = Math.min(slice.skip() + slice.limit(), WINDOW);
        int depth = deeper(least, slice.limit());
        List<Spot> best = new ArrayList<>();
        Set<UUID> seen = new HashSet<>();
        while (true) {
            Level level = levels.apply(depth);
            boolean deeper = level.more() && depth < WINDOW;
            int places = deeper ? places(depth, slice.limit()) : WINDOW;
            for (Spot spot : level.spots()) {
                if (best.size() < places && seen.add(spot.id())) {
                    best.add(spot);
                }
            }
            if (best.size() >= end || !deeper) {
                List<Spot> spots = best.subList(Math.min(start, best.size()), Math.min(end, best.size()));
                return new Part(List.copyOf(spots), best.size() > end || deeper);
            }
            depth = Math.min(depth * RETRIEVED_PER_PLACE, WINDOW);
        }
    }

    /** How many places a level fills: whole pages, so that each page is in order of points. */
    private static int places(int depth, int page) {
        return depth / RETRIEVED_PER_PLACE / page * page;
    }

    /** From {@code depth} in the same steps as {@link #best}, deep enough for the places of a first page. */
    private static int deeper(int depth, int places) {
        int deep = depth;
        while (deep < places * RETRIEVED_PER_PLACE && deep < WINDOW) {
            deep = Math.min(deep * RETRIEVED_PER_PLACE, WINDOW);
        }
        return deep;
    }

    private Level level(Asked asked, int depth, Set<UUID> doubted) {
        if (!doubted.isEmpty()) {
            return retrieval.level(asked.scorer(), asked.scope(), depth, doubted);
        }
        Basis basis =
                new Basis(asked.scorer().query(), asked.scorer().model().version(), asked.corpus(), asked.index());
        return recent.get(
                new Key(asked.request(), asked.scope(), depth),
                basis,
                () -> retrieval.level(asked.scorer(), asked.scope(), depth, Set.of()));
    }
}
