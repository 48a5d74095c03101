package org.bole.taxonomy.domain;

import org.jspecify.annotations.Nullable;

/**
 * One row of a code table.
 *
 * @param code unique in its table; text, with leading zeros
 * @param nameEn null where the standard has no English name
 * @param parent code of the entry above in the same table; null at the top
 * @param level the standard's own count, 0 to 4; 1 for a first-level discipline, whose class is level 0
 * @param grade the rank of a title or the level of a degree; null in other tables, and for series of titles and
 *     honorary degrees
 */
public record CodeEntry(
        String code,
        String nameZh,
        @Nullable String nameEn,
        @Nullable String parent,
        int level,
        @Nullable Grade grade) {
    public CodeEntry {
        if (code.isBlank() || nameZh.isBlank()) {
            throw new IllegalArgumentException(
                    "code (%s) and Chinese name (%s) must not be blank".formatted(code, nameZh));
        }
        if (level < 0) {
            throw new IllegalArgumentException("level (%d) of code %s must be >= 0".formatted(level, code));
        }
    }
}
