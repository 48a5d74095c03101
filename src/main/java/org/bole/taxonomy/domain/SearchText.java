package org.bole.taxonomy.domain;

import java.text.Normalizer;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A searched text, made comparable.
 *
 * @param plain compatibility-normalised (full-width forms become ordinary ones), lower case, single spaces
 * @param latin the same without spaces and apostrophes and with ü as v, if only letters and digits of ASCII remain; else
 *     empty: such a text cannot be pinyin
 */
record SearchText(String plain, String latin) {
    /** Null when nothing is sought. */
    static @Nullable SearchText of(@Nullable String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        String plain = normalise(text);
        String latin = plain.replace("ü", "v").replaceAll("[ '’]", "");
        return new SearchText(plain, latin.matches("[a-z0-9]+") ? latin : "");
    }

    static String normalise(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .strip()
                .replaceAll("\\s+", " ");
    }
}
