package org.bole.platform.text;

import java.util.List;
import java.util.Locale;

/**
 * One sentence in both languages of the service.
 *
 * @param zh simplified Chinese (zh-CN)
 * @param en English
 */
public record Bilingual(String zh, String en) {
    public static final Locale CHINESE = Locale.SIMPLIFIED_CHINESE;
    public static final Locale ENGLISH = Locale.ENGLISH;

    /** The sentence in {@code locale}: English for English, Chinese for every other language. */
    public String in(Locale locale) {
        return locale.getLanguage().equals(ENGLISH.getLanguage()) ? en : zh;
    }

    /** The first language of {@code accepted} (most wanted first) that the service speaks; Chinese when none is. */
    public static Locale preferred(List<Locale> accepted) {
        for (Locale locale : accepted) {
            if (locale.getLanguage().equals(ENGLISH.getLanguage())) {
                return ENGLISH;
            }
            if (locale.getLanguage().equals(CHINESE.getLanguage())) {
                return CHINESE;
            }
        }
        return CHINESE;
    }
}
