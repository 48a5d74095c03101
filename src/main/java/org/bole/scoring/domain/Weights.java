package org.bole.scoring.domain;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How many points each component can give; together exactly {@value #TOTAL}.
 *
 * @param points every component, each 0–10,000
 */
public record Weights(Map<Component, Integer> points) {
    public static final int TOTAL = 10_000;

    public Weights {
        points = Map.copyOf(points);
        int sum = 0;
        for (Component component : Component.values()) {
            Integer weight = points.get(component);
            if (weight == null || weight < 0) {
                throw new IllegalArgumentException("weight of %s (%s) must be >= 0".formatted(component, weight));
            }
            sum += weight;
        }
        if (sum != TOTAL) {
            throw new IllegalArgumentException("weights %s add up to %d, not to %d".formatted(points, sum, TOTAL));
        }
    }

    public int of(Component component) {
        return points.getOrDefault(component, 0);
    }

    /**
     * The same weights where only {@code applicable} components can give points: the others' share goes to these in
     * proportion, by largest remainder, so that the sum stays exact. No applicable component ever loses by it.
     *
     * @throws IllegalArgumentException when no applicable component has any weight
     */
    public Weights among(Set<Component> applicable) {
        long kept = applicable.stream().mapToLong(this::of).sum();
        if (kept == 0) {
            throw new IllegalArgumentException("none of %s has a weight in %s".formatted(applicable, points));
        }
        Map<Component, Integer> shares = new EnumMap<>(Component.class);
        int given = 0;
        for (Component component : Component.values()) {
            int share = applicable.contains(component) ? (int) ((long) of(component) * TOTAL / kept) : 0;
            shares.put(component, share);
            given += share;
        }
        List<Component> byRemainder = applicable.stream()
                .sorted(Comparator.comparingLong((Component c) -> -((long) of(c) * TOTAL % kept))
                        .thenComparing(Comparator.naturalOrder()))
                .toList();
        for (int i = 0; i < TOTAL - given; i++) {
            shares.merge(byRemainder.get(i), 1, Integer::sum);
        }
        return new Weights(shares);
    }
}
