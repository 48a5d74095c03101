package org.bole.platform.document.search;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * How many documents have a value.
 *
 * @param label what people call the value; null where no code table has it
 */
@Schema(name = "FacetCount")
public record FacetCount(
        @Schema(examples = "520") String value,
        @Schema(examples = "12") long count,
        @Nullable Label label) {

    /** The name of a code in both languages. */
    @Schema(name = "FacetLabel")
    public record Label(
            @Schema(examples = "计算机科学技术") String zh,

            @Schema(description = "Null where the standard has no English name", nullable = true) @Nullable
            String en) {}
}
