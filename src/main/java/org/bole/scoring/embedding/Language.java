package org.bole.scoring.embedding;

/** Which of the two models understands a text: small models of one language are useless for the other. */
enum Language {
    CHINESE,
    ENGLISH;

    /** From this share of Han characters among the letters on, a text is Chinese: technical Chinese is full of Latin. */
    private static final double HAN_SHARE = .15;

    static Language of(String text) {
        long letters = text.codePoints().filter(Character::isLetter).count();
        long han = text.codePoints().filter(Character::isIdeographic).count();
        return han > 0 && han >= HAN_SHARE * letters ? CHINESE : ENGLISH;
    }
}
