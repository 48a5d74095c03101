package org.bole.taxonomy.domain;

/** The two languages that texts are written in. */
public enum TextLanguage {
    CHINESE,
    ENGLISH;

    /** From this share of Han characters among the letters on, a text is Chinese: technical Chinese is full of Latin. */
    private static final double HAN_SHARE = .15;

    /** The language of {@code text}; English for one without a letter. */
    public static TextLanguage of(String text) {
        long letters = text.codePoints().filter(Character::isLetter).count();
        long han = text.codePoints().filter(Character::isIdeographic).count();
        return han > 0 && han >= HAN_SHARE * letters ? CHINESE : ENGLISH;
    }

    public TextLanguage other() {
        return this == CHINESE ? ENGLISH : CHINESE;
    }
}
