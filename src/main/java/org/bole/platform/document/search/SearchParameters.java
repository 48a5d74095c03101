package org.bole.platform.document.search;

import jakarta.ws.rs.QueryParam;
import org.bole.platform.search.text.Question;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** What a list that can be searched takes besides. */
public class SearchParameters {
    @Parameter(
            description = "Words to search for, in Chinese or English; names also by pinyin, initials and beginnings."
                    + " All of up to three words must be there, three quarters of more. Best first",
            schema = @Schema(maxLength = Question.LONGEST),
            example = "光刻胶")
    @QueryParam("q")
    @Nullable
    String q;

    @Parameter(
            description = "Facets to count over all pages, separated by commas; which there are says the description",
            example = "region,organization")
    @QueryParam("facets")
    @Nullable
    String facets;

    /** The words to search for, as sent; null where it is left out or empty, as a form sends a field not filled in. */
    public @Nullable String asked() {
        return filledIn(q);
    }

    /** The facets to count, as sent; null where it is left out or empty. */
    public @Nullable String facets() {
        return filledIn(facets);
    }

    private static @Nullable String filledIn(@Nullable String text) {
        return text == null || text.isEmpty() ? null : text;
    }
}
