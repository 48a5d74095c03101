package org.bole.platform.search.text;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Where a question was found.
 *
 * @param field JSON Pointer into the item; below {@code /organization} also what its organisation is called
 * @param fragments escaped for HTML, with {@code <em>} around what was found
 */
@Schema(name = "Highlight")
public record Highlight(
        @Schema(examples = "/outputs/0/title") String field,

        @Schema(examples = "[\"化学放大型<em>光刻胶</em>的线边缘粗糙度研究\"]")
        List<String> fragments) {
    public Highlight {
        fragments = List.copyOf(fragments);
    }
}
