package org.bole.taxonomy.domain;

/** The two languages that texts are written in. */
public enum TextLanguage {
    CHINESE,
    ENGLISH;

    /** From this share of Han characters among the letters on, a text is Chinese: technical Chinese is full of Latin. */
    private static final double HAN_SHARE = .15;

    /** The language of {@code text}; English for one without a letter. */
    public static TextLanguage of(String text) {
        int letters = 0;
        int han = 0;
        for (int i = 0; i < text.length(); ) {
            int point = text.codePointAt(i);
            letters += Character.isLetter(point) ? 1 : 0;
            han += Character.isIdeographic(point) ? 1 : 0;
            i += Character.charCount(point);
        }
        return han > 0 && han >= HAN_SHARE * letters ? CHINESE : ENGLISH;
    }

    public TextLanguage other() {
        return this == CHINESE ? ENGLISH : CHINESE;
    }
}
