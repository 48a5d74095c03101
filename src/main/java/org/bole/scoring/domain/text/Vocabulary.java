package org.bole.scoring.domain.text;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Numbers terms 0, 1, 2 … in order of first sight, so that a bag of words is two small arrays. Grows only; safe for
 * any number of readers and writers. The number of a term depends on the order of arrival, and no score depends on it.
 */
public final class Vocabulary {
    private final ConcurrentHashMap<String, Integer> numbers = new ConcurrentHashMap<>();
    private final AtomicInteger next = new AtomicInteger();

    /** The number of {@code term}, given now if it is new. */
    public int number(String term) {
        Integer known = numbers.get(term);
        return known != null ? known : numbers.computeIfAbsent(term, t -> next.getAndIncrement());
    }

    /** How many numbers are given: every number is below this. */
    public int size() {
        return next.get();
    }
}
