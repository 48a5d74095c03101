package org.bole.platform.search;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Owners without documents, all in version 1. */
record OwnersAlone(String kind, List<UUID> owners) implements IndexSource {
    @Override
    public int mapping() {
        return 1;
    }

    @Override
    public List<IndexEntry> entries(Collection<UUID> some) {
        return List.of();
    }

    @Override
    public List<Version> versions(@Nullable UUID after, int limit) {
        return owners.stream()
                .filter(owner -> after == null || owner.compareTo(after) > 0)
                .limit(limit)
                .map(owner -> new Version(owner, 1))
                .toList();
    }
}
