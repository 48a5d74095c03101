package org.bole.platform.search;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Compares an index with the database, both in order of id: one pass over each, a page at a time. What is in line in the
 * outbox is no drift: it is on its way.
 */
final class DriftCheck {
    private static final int PAGE = 1_000;

    private final SearchIndex index;
    private final Outbox outbox;
    private final boolean repair;

    DriftCheck(SearchIndex index, Outbox outbox, boolean repair) {
        this.index = index;
        this.outbox = outbox;
        this.repair = repair;
    }

    /**
     * What was found.
     *
     * @param checked owners of either side
     * @param missing in the database and not in the index
     * @param phantom in the index and not in the database
     * @param stale in both, in different versions
     * @param repaired how many of them were put in line to be indexed again
     * @param examples ids of some of them
     */
    record Drift(long checked, long missing, long phantom, long stale, long repaired, List<UUID> examples) {}

    /** Counts of one pass. */
    private static final class Tally {
        private static final int EXAMPLES = 20;
        private long checked;
        private long missing;
        private long phantom;
        private long stale;
        private long repaired;
        private final List<UUID> examples = new ArrayList<>();
    }

    Drift run() {
        Tally tally = new Tally();
        Side database =
                new Side(after -> index.inTransaction(() -> index.source().versions(after, PAGE)));
        Side indexed = new Side(after -> index.read(engine -> engine.versions(after, PAGE)));
        List<UUID> suspects = new ArrayList<>();
        while (database.head() != null || indexed.head() != null) {
            tally.checked++;
            UUID suspect = next(database, indexed);
            if (suspect != null) {
                suspects.add(suspect);
            }
            if (suspects.size() >= PAGE) {
                confirm(suspects, tally);
            }
        }
        confirm(suspects, tally);
        return new Drift(
                tally.checked, tally.missing, tally.phantom, tally.stale, tally.repaired, List.copyOf(tally.examples));
    }

    /** Moves on by one owner. @return the owner where the two sides disagree */
    private static @Nullable UUID next(Side database, Side indexed) {
        Version there = database.head();
        Version here = indexed.head();
        int order = there == null ? 1 : here == null ? -1 : compare(there.owner(), here.owner());
        if (order < 0 && there != null) {
            database.advance();
            return there.owner();
        }
        if (order > 0 && here != null) {
            indexed.advance();
            return here.owner();
        }
        database.advance();
        indexed.advance();
        return there != null && there.equals(here) ? null : there == null ? null : there.owner();
    }

    /** As PostgreSQL and the index order ids: by their bytes, that is by their text. */
    private static int compare(UUID a, UUID b) {
        return a.toString().compareTo(b.toString());
    }

    /** Looks again at owners that differed: one that was written meanwhile is no drift. */
    private void confirm(List<UUID> suspects, Tally tally) {
        Set<UUID> waiting = new HashSet<>(index.inTransaction(() -> outbox.waiting(index.kind(), suspects)));
        List<UUID> drifted = new ArrayList<>();
        for (UUID owner : suspects) {
            if (!waiting.contains(owner) && differs(owner, tally)) {
                drifted.add(owner);
            }
        }
        drifted.stream().limit(Tally.EXAMPLES - tally.examples.size()).forEach(tally.examples::add);
        if (repair && !drifted.isEmpty()) {
            index.inTransaction(() -> {
                outbox.add(index.kind(), drifted);
                return true;
            });
            tally.repaired += drifted.size();
        }
        suspects.clear();
    }

    private boolean differs(UUID owner, Tally tally) {
        UUID before = new UUID(owner.getMostSignificantBits(), owner.getLeastSignificantBits() - 1);
        Version there =
                only(owner, () -> index.inTransaction(() -> index.source().versions(before, 1)));
        Version here = only(owner, () -> index.read(engine -> engine.versions(before, 1)));
        if (there == null && here == null || there != null && there.equals(here)) {
            return false;
        }
        if (here == null) {
            tally.missing++;
        } else if (there == null) {
            tally.phantom++;
        } else {
            tally.stale++;
        }
        return true;
    }

    private static @Nullable Version only(UUID owner, Supplier<List<Version>> looking) {
        return looking.get().stream()
                .filter(found -> found.owner().equals(owner))
                .findFirst()
                .orElse(null);
    }

    /** Reads up to a page of versions after an id. */
    @FunctionalInterface
    private interface Pages {
        List<Version> after(@Nullable UUID last);
    }

    /** One of the two sides, an owner at a time. */
    private static final class Side {
        private final Pages pages;
        private List<Version> page = List.of();
        private int at;
        private boolean ended;
        private @Nullable UUID last;

        Side(Pages pages) {
            this.pages = pages;
        }

        @Nullable
        Version head() {
            if (at == page.size() && !ended) {
                page = pages.after(last);
                at = 0;
                ended = page.size() < PAGE;
            }
            return at < page.size() ? page.get(at) : null;
        }

        void advance() {
            last = page.get(at).owner();
            at++;
        }
    }
}
