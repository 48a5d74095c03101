package org.bole.platform.paging;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which part of a list to show that is paged by place: {@code limit} places after the first {@code skip}. */
public record Slice(int skip, int limit) {
    /**
     * What a caller asks for.
     *
     * @param order name of the list's order
     * @param cursor what {@link #next} gave; null: from the start
     */
    public static Slice of(String order, @Nullable Cursor cursor, Limit limit) {
        return new Slice(cursor == null ? 0 : cursor.within(order).number(0), limit.value());
    }

    /** The cursor that says how many places were shown; null where there are no more. */
    public @Nullable String next(String order, boolean more) {
        return more ? new Cursor(order, List.of(Integer.toString(skip + limit))).toString() : null;
    }
}
