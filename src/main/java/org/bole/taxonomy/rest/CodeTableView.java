package org.bole.taxonomy.rest;

import org.bole.taxonomy.application.CodeTableSummary;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One code table in the list of tables. */
@Schema(name = "CodeTable")
record CodeTableView(
        @Schema(description = "Name of the table in URLs", examples = "disciplines")
        String table,

        @Schema(examples = "学科") String titleZh,
        @Schema(examples = "Disciplines") String titleEn,

        @Schema(description = "The standard or catalogue that the codes come from, in Chinese")
        String standardZh,

        @Schema(description = "The same in English", examples = "GB/T 13745-2009")
        String standardEn,

        @Schema(description = "Number of entries", examples = "3537")
        int rows) {

    static CodeTableView from(CodeTableSummary summary) {
        return new CodeTableView(
                summary.name().slug(),
                summary.title().zh(),
                summary.title().en(),
                summary.standard().zh(),
                summary.standard().en(),
                summary.rows());
    }
}
