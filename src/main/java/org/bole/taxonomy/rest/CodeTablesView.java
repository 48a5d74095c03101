package org.bole.taxonomy.rest;

import java.util.List;
import org.bole.taxonomy.application.CodeTableSummary;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** All code tables. */
@Schema(name = "CodeTableList")
record CodeTablesView(
        List<CodeTableView> items,

        @Schema(description = "Always null: all tables fit on one page", nullable = true) @Nullable
        String nextCursor) {

    static CodeTablesView from(List<CodeTableSummary> summaries) {
        return new CodeTablesView(summaries.stream().map(CodeTableView::from).toList(), null);
    }
}
