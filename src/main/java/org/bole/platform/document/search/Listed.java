package org.bole.platform.document.search;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import org.bole.platform.document.Stored;
import org.bole.platform.search.text.Highlight;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * An item of a list.
 *
 * @param highlights where a search found it; null in a list without {@code q}
 */
public record Listed<D>(
        @JsonUnwrapped Stored<D> stored,

        @Schema(description = "Only with q: where it was found", nullable = true) @Nullable
        List<Highlight> highlights) {

    static <D> Listed<D> plain(Stored<D> stored) {
        return new Listed<>(stored, null);
    }
}
