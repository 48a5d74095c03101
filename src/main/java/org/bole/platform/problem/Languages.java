package org.bole.platform.problem;

import java.util.List;
import java.util.Locale;
import org.bole.platform.text.Bilingual;
import org.jspecify.annotations.Nullable;

/** Which of the two languages an {@code Accept-Language} header asks for. */
public final class Languages {
    private Languages() {}

    /** Chinese when the header is absent, malformed or asks only for languages that the service does not speak. */
    public static Locale preferred(@Nullable String acceptLanguage) {
        if (acceptLanguage == null || acceptLanguage.isBlank()) {
            return Bilingual.CHINESE;
        }
        try {
            List<Locale> wanted = Locale.LanguageRange.parse(acceptLanguage).stream()
                    .filter(range -> range.getWeight() > 0)
                    .map(range -> Locale.forLanguageTag(range.getRange()))
                    .toList();
            return Bilingual.preferred(wanted);
        } catch (IllegalArgumentException malformed) {
            return Bilingual.CHINESE;
        }
    }

    /** The tag of {@link #preferred}: {@code zh-CN} or {@code en}. */
    public static String tag(@Nullable String acceptLanguage) {
        return preferred(acceptLanguage).toLanguageTag();
    }
}
