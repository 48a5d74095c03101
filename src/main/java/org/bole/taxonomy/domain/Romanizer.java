package org.bole.taxonomy.domain;

import java.util.List;

/** Turns Chinese into pinyin. */
@FunctionalInterface
public interface Romanizer {
    /**
     * The syllables of {@code text} in order: lower-case ASCII letters without tones, ü as v. A run of Latin letters and
     * digits is one syllable; punctuation is left out. A character with several readings gets the one that its word asks
     * for, else its most usual one.
     */
    List<String> syllables(String text);

    /** Every reading of a character, the most usual one first; what is no Chinese character has none. */
    default List<String> readings(int character) {
        return syllables(Character.toString(character));
    }
}
