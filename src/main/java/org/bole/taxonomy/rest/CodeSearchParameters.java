package org.bole.taxonomy.rest;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import org.bole.taxonomy.domain.CodeQuery;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** The query parameters of a search in a code table. */
class CodeSearchParameters {
    @QueryParam("q")
    @Size(max = 100)
    @Parameter(
            description = "Code prefix, part of the Chinese or English name, pinyin (jisuanji) or initials (jsj)",
            example = "jisuanji")
    @Nullable
    String q;

    @QueryParam("parent")
    @Size(max = 20)
    @Parameter(description = "Only entries directly below this code; empty for the top entries", example = "520")
    @Nullable
    String parent;

    @QueryParam("level")
    @Min(0)
    @Max(9)
    @Parameter(description = "Only entries of this level", example = "2")
    @Nullable
    Integer level;

    @QueryParam("limit")
    @DefaultValue("50")
    @Min(1)
    @Max(200)
    int limit;

    @QueryParam("cursor")
    @Size(max = 100)
    @Parameter(description = "nextCursor of the page before, with the other parameters unchanged")
    @Nullable
    String cursor;

    CodeQuery query() {
        return new CodeQuery(q, parent, level);
    }
}
