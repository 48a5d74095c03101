package org.bole.taxonomy.rest;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import org.bole.taxonomy.application.CodeListing;
import org.bole.taxonomy.domain.CodeEntry;
import org.bole.taxonomy.domain.CodeTable;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One entry with the entries directly below it. */
@Schema(name = "CodeDetail")
record CodeDetailView(@JsonUnwrapped CodeView entry, List<CodeView> children) {

    /** @param listing of exactly one entry */
    static CodeDetailView from(CodeListing listing) {
        CodeTable table = listing.table();
        CodeEntry entry = listing.entries().get(0);
        return new CodeDetailView(
                CodeView.from(table, entry),
                table.children(entry.code()).stream()
                        .map(child -> CodeView.from(table, child))
                        .toList());
    }
}
