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
    @Parameter(description = "Items on a page, 1 to 200")
    @QueryParam("limit")
    @DefaultValue(Limit.DEFAULT)
    Limit limit;

    @Parameter(description = "nextCursor of the page before")
    @QueryParam("cursor")
    @Nullable
    Cursor cursor;

    @Parameter(description = "updatedAt, createdAt or name (Chinese by pinyin); a minus before it: descending")
    @QueryParam("sort")
    @DefaultValue("-updatedAt")
    String sort;

    public DocumentQuery with(Containment filter) {
        return new DocumentQuery(filter, Sort.parse(sort, DocumentSort.class), limit, cursor);
    }
}
