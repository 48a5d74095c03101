package org.bole.scoring.domain;

import java.util.List;
import org.bole.profile.domain.Role;
import org.jspecify.annotations.Nullable;

/**
 * One profile scored for one request.
 *
 * @param role null in stateless scoring
 * @param points 0–10,000: exactly the sum of the components' points
 * @param relevance unrounded text relevance in [0, 1], for ranking
 * @param components those that the request makes applicable, in order
 */
public record Match(
        @Nullable Role role, int points, double relevance, Eligibility eligibility, List<ComponentScore> components) {
    public Match {
        components = List.copyOf(components);
        int sum = components.stream().mapToInt(ComponentScore::points).sum();
        if (sum != points) {
            throw new IllegalArgumentException("points (%d) must be the sum of the parts (%d)".formatted(points, sum));
        }
    }

    public boolean eligible() {
        return eligibility instanceof Eligibility.Eligible;
    }
}
