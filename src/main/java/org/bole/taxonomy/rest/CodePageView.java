package org.bole.taxonomy.rest;

import java.util.List;
import org.bole.taxonomy.application.CodeListing;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One page of entries. */
@Schema(name = "CodePage")
record CodePageView(
        List<CodeView> items,

        @Schema(description = "Give it as cursor to get the next page; null on the last page", nullable = true)
        @Nullable
        String nextCursor) {

    static CodePageView from(CodeListing listing) {
        return new CodePageView(
                listing.entries().stream()
                        .map(entry -> CodeView.from(listing.table(), entry))
                        .toList(),
                listing.nextCursor());
    }
}
