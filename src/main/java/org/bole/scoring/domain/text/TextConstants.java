package org.bole.scoring.domain.text;

/**
 * The constants behind text relevance. The service uses {@link #CHOSEN}; others are for finding out what each is worth.
 * Decision 5 says on which data they were chosen.
 *
 * @param k1 how soon a further occurrence of a word in a text stops adding, >= 0
 * @param b how much a long text must say more than a short one, in [0, 1]
 * @param k3 as {@code k1}, for the request's own words
 * @param decay what each next text of a person counts of the one before, in [0, 1]
 * @param sentences how much a request's sentences count beside its whole text, in [0, 1]
 */
public record TextConstants(double k1, double b, double k3, double decay, double sentences) {
    public static final TextConstants CHOSEN = new TextConstants(1.2, .6, .6, .3, .3);

    /** @throws IllegalArgumentException for a value outside its range */
    public TextConstants {
        if (!(k1 >= 0 && k3 >= 0 && share(b) && share(decay) && share(sentences))) {
            throw new IllegalArgumentException(
                    "k1 (%s) and k3 (%s) must be >= 0; b (%s), decay (%s) and sentences (%s) must be in [0, 1]"
                            .formatted(k1, k3, b, decay, sentences));
        }
    }

    private static boolean share(double value) {
        return value >= 0 && value <= 1;
    }

    /** What {@code count} occurrences count, where one counts 1: at most {@code k + 1}. */
    static double saturated(int count, double k) {
        return count * (k + 1) / (count + k);
    }

    /** What {@code count} occurrences in a text of {@code length} terms count; 1 for one in a text of average length. */
    double frequency(int count, int length, double averageLength) {
        return count * (k1 + 1) / (count + k1 * (1 - b + b * length / averageLength));
    }
}
