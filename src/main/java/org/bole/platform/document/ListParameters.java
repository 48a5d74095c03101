package org.bole.platform.document;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import org.bole.platform.paging.Cursor;
import org.bole.platform.paging.Limit;
import org.bole.platform.paging.Sort;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** What every list of documents takes: how many, from where, in which order. */
@SuppressWarnings("NullAway.Init") // JAX-RS sets the fields.
public class ListParameters {
    private static final String LATEST_FIRST = "-updatedAt";

    @Parameter(description = "Items on a page, 1 to 200")
    @QueryParam("limit")
    @DefaultValue(Limit.DEFAULT)
    Limit limit;

    @Parameter(description = "nextCursor of the page before")
    @QueryParam("cursor")
    @Nullable
    Cursor cursor;

    @Parameter(
            description = "updatedAt, createdAt or name (Chinese by pinyin); a minus before it: descending."
                    + " Left out: -updatedAt, and with q by relevance")
    @QueryParam("sort")
    @Nullable
    String sort;

    public DocumentQuery with(Containment filter) {
        return new DocumentQuery(
                filter, Sort.parse(sort == null ? LATEST_FIRST : sort, DocumentSort.class), limit, cursor);
    }

    public Limit limit() {
        return limit;
    }

    public @Nullable Cursor cursor() {
        return cursor;
    }

    /** As sent. */
    public @Nullable String sort() {
        return sort;
    }
}
