package org.bole.learning.domain;

import java.util.ArrayList;
import java.util.List;
import org.bole.learning.domain.Outcomes.Outcome;
import org.jspecify.annotations.Nullable;

/**
 * Turns what was decided on a seat into comparisons.
 *
 * <p><b>Chosen against the slate.</b> Who was chosen (gain above 0) should stand above everyone else who could have
 * been: the objective of Joachims, Swaminathan and Schnabel (WSDM 2017, propensity-weighted ranking SVM), where each
 * chosen one counts by the inverse propensity of the place at which he was seen, and competes with the whole slate, the
 * other chosen ones included. That keeps it unbiased: leaving out whoever was chosen too would spare those who were seen
 * most. A choice counts the same however long the slate is. Left out are people about whom only silent decisions exist.
 * A choice whose place is unknown cannot be corrected and takes no part here.
 *
 * <p><b>Decided against decided.</b> Of two people who were both decided on, the one with the higher gain should stand
 * above the other. Both were seen for certain; the weight is the product of their inverse propensities, clipped.
 */
final class Comparisons {
    private Comparisons() {}

    static List<Comparison> of(Outcomes outcomes, @Nullable Slate slate, Exposure exposure) {
        List<Comparison> comparisons = new ArrayList<>();
        for (Outcome chosen : outcomes.told()) {
            if (chosen.gain() > 0) {
                againstDecided(chosen, outcomes, exposure, comparisons);
                if (slate != null && chosen.position() != null) {
                    againstSlate(chosen, outcomes, slate, exposure.weight(chosen.position()), comparisons);
                }
            }
        }
        return comparisons;
    }

    private static void againstSlate(
            Outcome chosen, Outcomes outcomes, Slate slate, double weight, List<Comparison> comparisons) {
        List<Slate.Place> others = slate.places().stream()
                .filter(place -> !place.profile().value().equals(chosen.profile()))
                .filter(place -> !outcomes.silent().contains(place.profile().value()))
                .toList();
        others.forEach(
                place -> comparisons.add(new Comparison(chosen.values(), place.values(), weight / others.size())));
    }

    private static void againstDecided(
            Outcome chosen, Outcomes outcomes, Exposure exposure, List<Comparison> comparisons) {
        List<Outcome> below = outcomes.told().stream()
                .filter(other -> other.gain() < chosen.gain())
                .toList();
        below.forEach(other -> comparisons.add(new Comparison(
                chosen.values(), other.values(), exposure.weight(chosen.position(), other.position()) / below.size())));
    }
}
