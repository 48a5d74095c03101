package org.bole.exchange.reading;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.bole.platform.text.Bilingual;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One thing wrong with one row of a file.
 *
 * @param row number of the line in the file where the row starts, from 1
 * @param column JSON Pointer of the field (NDJSON) or the column as the file names it (CSV), there followed by a pointer
 *     into the cell when that holds a list; empty for the row as a whole
 * @param code stable and machine-readable
 */
@Schema(description = "One thing wrong with one row of an imported file")
public record RowError(long row, String column, String code, Reason reason) {
    /** The same sentence in both languages. */
    @Schema(name = "ReasonInBothLanguages")
    public record Reason(
            @JsonProperty("zh-CN") String zh,
            @JsonProperty("en") String en) {}

    public static RowError of(long row, String column, String code, Bilingual reason) {
        return new RowError(row, column, code, new Reason(reason.zh(), reason.en()));
    }
}
