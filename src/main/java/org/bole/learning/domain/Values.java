package org.bole.learning.domain;

import java.util.EnumMap;
import java.util.Map;
import org.bole.scoring.domain.Component;
import org.bole.scoring.domain.ComponentScore;
import org.bole.scoring.domain.Match;
import org.bole.scoring.domain.Weights;

/**
 * The components of a match without their weights.
 *
 * @param byComponent those that the request made applicable, each in [0, 1]
 */
public record Values(Map<Component, Double> byComponent) {
    public Values {
        byComponent = Map.copyOf(byComponent);
        byComponent.forEach((component, value) -> {
            if (!(value >= 0 && value <= 1)) {
                throw new IllegalArgumentException("value of %s (%s) must be in [0, 1]".formatted(component, value));
            }
        });
    }

    public static Values of(Match match) {
        Map<Component, Double> values = new EnumMap<>(Component.class);
        for (ComponentScore score : match.components()) {
            values.put(score.component(), score.value());
        }
        return new Values(values);
    }

    /** The value; 0 for a component that does not apply, which is the same for everybody in a seat. */
    public double of(Component component) {
        return byComponent.getOrDefault(component, 0.0);
    }

    /** The points that these weights give, exactly as {@link org.bole.scoring.domain.RequestScorer} does. */
    public int points(Weights weights) {
        Weights shares = weights.among(byComponent.keySet());
        int points = 0;
        for (Component component : Component.values()) {
            points += (int) Math.round(of(component) * shares.of(component));
        }
        return points;
    }
}
