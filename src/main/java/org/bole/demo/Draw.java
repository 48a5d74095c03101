package org.bole.demo;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SplittableRandom;

/** Reproducible choices. Each part of the district draws from a source of its own, so that parts change alone. */
final class Draw {
    private final SplittableRandom random;

    private Draw(SplittableRandom random) {
        this.random = random;
    }

    static Draw of(long seed) {
        return new Draw(new SplittableRandom(seed));
    }

    /** An independent source. */
    Draw split() {
        return new Draw(random.split());
    }

    /** From {@code low} to {@code high}, both included. */
    int between(int low, int high) {
        return random.nextInt(low, high + 1);
    }

    /** @param percent 0–100 */
    boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }

    <T> T one(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    char one(String of) {
        return of.charAt(random.nextInt(of.length()));
    }

    <T> List<T> shuffled(List<T> items) {
        List<T> copy = new ArrayList<>(items);
        for (int i = copy.size() - 1; i > 0; i--) {
            Collections.swap(copy, i, random.nextInt(i + 1));
        }
        return copy;
    }

    /** {@code number} different items in a random order, or all where there are fewer. */
    <T> List<T> some(int number, List<T> of) {
        return List.copyOf(shuffled(of).subList(0, Math.min(number, of.size())));
    }
}
