package org.bole.scoring.domain.confidence;

/**
 * Pieces of one sort in a profile (its outputs, its skills, its summary), by how a request can be compared with them.
 *
 * @param plain in the request's language
 * @param translated in the other language: compared by way of the glossary
 * @param plainByMeaning those of {@code plain} that were compared by meaning as well
 * @param translatedByMeaning the same of {@code translated}
 */
public record Pieces(int plain, int translated, int plainByMeaning, int translatedByMeaning) {
    public static final Pieces NONE = new Pieces(0, 0, 0, 0);

    public Pieces {
        if (plainByMeaning < 0
                || translatedByMeaning < 0
                || plain < plainByMeaning
                || translated < translatedByMeaning) {
            throw new IllegalArgumentException("of pieces (%d, %d) at most as many by meaning (%d, %d), none below 0"
                    .formatted(plain, translated, plainByMeaning, translatedByMeaning));
        }
    }

    static Pieces one(boolean plain, boolean byMeaning) {
        int meant = byMeaning ? 1 : 0;
        return plain ? new Pieces(1, 0, meant, 0) : new Pieces(0, 1, 0, meant);
    }

    public int count() {
        return plain + translated;
    }

    Pieces plus(Pieces other) {
        return new Pieces(
                plain + other.plain,
                translated + other.translated,
                plainByMeaning + other.plainByMeaning,
                translatedByMeaning + other.translatedByMeaning);
    }

    /** With {@code more} in the request's language, by meaning too where that can be. */
    Pieces plus(int more, boolean byMeaning) {
        return plus(new Pieces(more, 0, byMeaning ? more : 0, 0));
    }

    /** Filled up to {@code least} pieces, in the request's language. */
    Pieces atLeast(int least, boolean byMeaning) {
        return plus(Math.max(0, least - count()), byMeaning);
    }

    /** The same said in the request's language. */
    Pieces inOwnLanguage() {
        return new Pieces(count(), 0, plainByMeaning + translatedByMeaning, 0);
    }

    /** The same with a vector for each. */
    Pieces allByMeaning() {
        return new Pieces(plain, translated, plain, translated);
    }

    /** How much there is to read, in pieces; a translated one counts {@code translation}. */
    double byWords(double translation) {
        return plain + translation * translated;
    }

    /** As {@link #byWords}, of what was compared by meaning. */
    double byMeaning(double translation) {
        return plainByMeaning + translation * translatedByMeaning;
    }
}
