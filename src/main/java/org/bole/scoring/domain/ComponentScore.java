package org.bole.scoring.domain;

import java.util.List;

/**
 * One component of a match.
 *
 * @param value in [0, 1]
 * @param weight the most points it can give
 * @param points {@code round(value × weight)}
 */
public record ComponentScore(Component component, double value, int weight, int points, List<Evidence> evidence) {
    public ComponentScore {
        evidence = List.copyOf(evidence);
    }
}
