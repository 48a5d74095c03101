package org.bole.scoring.domain.text;

/**
 * Terms as 64-bit numbers, so that a bag of words is two small arrays and two texts compare without a dictionary that
 * both must share. Among ten million distinct terms two share a number with a probability below 3 in a million.
 */
public final class Term {
    private static final long OFFSET = 0xcbf29ce484222325L;
    private static final long PRIME = 0x100000001b3L;

    private Term() {}

    /** The number of {@code term}: FNV-1a over its UTF-16 units, then the finaliser of SplitMix64; never 0. */
    public static long of(String term) {
        long hash = OFFSET;
        for (int i = 0; i < term.length(); i++) {
            hash = (hash ^ term.charAt(i)) * PRIME;
        }
        hash = (hash ^ (hash >>> 30)) * 0xbf58476d1ce4e5b9L;
        hash = (hash ^ (hash >>> 27)) * 0x94d049bb133111ebL;
        hash ^= hash >>> 31;
        return hash == 0 ? 1 : hash;
    }
}
