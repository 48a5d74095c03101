package org.bole.taxonomy.domain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Search in one table. Immutable and thread-safe. A search looks at every entry (at most about 3,600), which takes less
 * than a millisecond and needs no further structure.
 */
public final class CodeIndex {
    private record Hit(CodeEntry entry, Fit fit) {}

    private static final Comparator<Hit> BEST_FIRST = Comparator.comparing(Hit::fit)
            .thenComparing(hit -> hit.entry().level())
            .thenComparing(hit -> hit.entry().code());

    private final List<CodeEntry> entries;
    private final List<SearchKeys> keys;

    public CodeIndex(CodeTable table, Romanizer romanizer) {
        this.entries = table.entries();
        this.keys = entries.stream()
                .map(entry -> SearchKeys.of(entry, romanizer.syllables(entry.nameZh())))
                .toList();
    }

    /**
     * All entries that satisfy the query. With a text, ordered by how well it fits (see {@link Fit}), then by level, then
     * by code; without one, in the table's order.
     */
    public List<CodeEntry> search(CodeQuery query) {
        SearchText text = SearchText.of(query.text());
        if (text == null) {
            return entries.stream().filter(query::admits).toList();
        }
        List<Hit> hits = new ArrayList<>();
        for (int i = 0; i < entries.size(); i++) {
            CodeEntry entry = entries.get(i);
            if (query.admits(entry)) {
                Optional<Fit> fit = keys.get(i).fit(text);
                fit.ifPresent(found -> hits.add(new Hit(entry, found)));
            }
        }
        hits.sort(BEST_FIRST);
        return hits.stream().map(Hit::entry).toList();
    }
}
