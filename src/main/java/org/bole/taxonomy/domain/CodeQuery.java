package org.bole.taxonomy.domain;

import org.jspecify.annotations.Nullable;

/**
 * What is sought in a table. Conditions that are null do not restrict.
 *
 * @param text code, Chinese or English name, pinyin or initials
 * @param parent only entries directly below this code, or the top entries for {@link #TOP}
 * @param level only entries of this level
 */
public record CodeQuery(
        @Nullable String text,
        @Nullable String parent,
        @Nullable Integer level) {
    /** Stands for the virtual root above the top entries; no table has such a code. */
    public static final String TOP = "top";

    public static CodeQuery everything() {
        return new CodeQuery(null, null, null);
    }

    public static CodeQuery text(String text) {
        return new CodeQuery(text, null, null);
    }

    boolean admits(CodeEntry entry) {
        String above = entry.parent() == null ? TOP : entry.parent();
        return (parent == null || parent.equals(above)) && (level == null || level == entry.level());
    }
}
