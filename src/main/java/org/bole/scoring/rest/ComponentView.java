package org.bole.scoring.rest;

import java.util.List;
import org.bole.scoring.domain.Component;
import org.bole.scoring.domain.ComponentScore;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One part of a score.
 *
 * @param value in [0, 1]
 * @param weight the most points it can give
 * @param points value × weight, rounded; the points of all parts add up to the score exactly
 */
@Schema(name = "Component")
public record ComponentView(Component name, double value, int weight, int points, List<EvidenceView> evidence) {
    static ComponentView from(ComponentScore score, ProfileFacts profile) {
        return new ComponentView(
                score.component(),
                score.value(),
                score.weight(),
                score.points(),
                score.evidence().stream()
                        .map(evidence -> EvidenceView.from(evidence, profile))
                        .toList());
    }
}
