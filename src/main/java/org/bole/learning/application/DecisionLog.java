package org.bole.learning.application;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.bole.learning.domain.Decision;
import org.bole.learning.domain.Seat;
import org.bole.learning.domain.Slate;
import org.bole.platform.paging.Cursor;
import org.bole.platform.paging.Sort;
import org.jspecify.annotations.Nullable;

/** Port: every decision, and the slate of the last one on each seat. Every method joins the caller's transaction. */
public interface DecisionLog {
    /** Under which models something was scored: the one in force, and the built-in one whose components it has. */
    record Models(String inForce, String base) {}

    void add(Recorded recorded, Models models);

    /** Replaces the slate of the same seat. */
    void keep(Slate slate, Models models, Instant at);

    Optional<Recorded> find(UUID id);

    List<Recorded> list(DecisionFilter filter, Sort<DecisionSort> sort, int limit, @Nullable Cursor after);

    /** The newest ones that have the components of {@code base}, at most {@code most}. */
    List<Decision> newest(String base, int most);

    /** The slates with the components of {@code base} of those seats that the newest decisions are about. */
    Map<Seat, Slate> slates(String base, int newest);
}
