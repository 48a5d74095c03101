package org.bole.platform.paging;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One page of a list.
 *
 * @param nextCursor what to send as {@code cursor} for the next page; null on the last one
 */
public record Page<T>(List<T> items, @Nullable String nextCursor) {
    public Page {
        items = List.copyOf(items);
    }

    /**
     * The page out of a query that asked for one row more than the limit, so that no count is needed.
     *
     * @param rows at most {@link Limit#withOneMore()} rows
     * @param cursor where the row stands in the order of the list
     */
    public static <R, T> Page<T> of(List<R> rows, Limit limit, Function<R, Cursor> cursor, Function<R, T> view) {
        boolean more = rows.size() > limit.value();
        List<R> shown = more ? rows.subList(0, limit.value()) : rows;
        String next = more ? cursor.apply(shown.get(shown.size() - 1)).toString() : null;
        return new Page<>(shown.stream().map(view).toList(), next);
    }
}
