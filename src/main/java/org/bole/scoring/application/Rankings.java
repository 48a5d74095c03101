package org.bole.scoring.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.IntFunction;
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

    /** The best, best first: to the end of {@code slice} and one more, where there are so many; perhaps further. */
    List<Spot> best(Asked asked, Slice slice, Set<UUID> doubted) {
        return joined(depth -> level(asked, depth, doubted), config.retrieved(), slice);
    }

    /**
     * The places of ever deeper levels, one level behind the other.
     *
     * @param levels by depth
     * @param least depth of the shallowest level
     */
    static List<Spot> joined(IntFunction<Level> levels, int least, Slice slice) {
        int needed = Math.min(slice.withOneMore(), WINDOW);
        int depth = deeper(least, slice.limit() + 1);
        List<Spot> best = new ArrayList<>();
        Set<UUID> seen = new HashSet<>();
        while (true) {
            Level level = levels.apply(depth);
            int places = level.more() && depth < WINDOW ? depth / RETRIEVED_PER_PLACE : WINDOW;
            for (Spot spot : level.spots()) {
                if (best.size() < places && seen.add(spot.id())) {
                    best.add(spot);
                }
            }
            if (best.size() >= needed || !level.more() || depth == WINDOW) {
                return best;
            }
            depth = Math.min(depth * RETRIEVED_PER_PLACE, WINDOW);
        }
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
