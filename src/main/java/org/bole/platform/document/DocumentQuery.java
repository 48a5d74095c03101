package org.bole.platform.document;

import org.bole.platform.paging.Cursor;
import org.bole.platform.paging.Limit;
import org.bole.platform.paging.Sort;
import org.jspecify.annotations.Nullable;

/** Which documents to list, and which page of them; {@code cursor} null: the first. */
public record DocumentQuery(
        Containment filter,
        Sort<DocumentSort> sort,
        Limit limit,
        @Nullable Cursor cursor) {}
