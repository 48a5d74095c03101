package org.bole.round.rest;

import org.bole.platform.text.Bilingual;
import org.bole.platform.text.Messages;
import org.bole.platform.text.TextView;
import org.bole.team.domain.ForcingCost;
import org.bole.team.domain.Loss;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How much less the best teams with somebody forced into a place have than the solution. Places come first: fewer lost
 * places are a lower cost, whatever the points.
 *
 * @param atLeast proved: no teams with the person that fill at most as many places as the solution lose less
 * @param atMost teams with the person that lose no more are known
 * @param exact whether it is proved that this is the cost
 */
@Schema(name = "ForcingCost")
public record ForcingCostView(LossView atLeast, LossView atMost, boolean exact, TextView text) {
    private static final Messages MESSAGES = Messages.of("round");

    /**
     * What is lost.
     *
     * @param places that nobody has any more
     * @param points that all teams have less; negative where they have more, which happens only beside lost places
     */
    @Schema(name = "RoundLoss")
    public record LossView(int places, long points) {
        private static LossView from(Loss loss) {
            return new LossView(loss.places(), loss.points());
        }
    }

    static ForcingCostView from(ForcingCost cost) {
        return new ForcingCostView(
                LossView.from(cost.atLeast()), LossView.from(cost.atMost()), cost.exact(), TextView.from(text(cost)));
    }

    private static Bilingual text(ForcingCost cost) {
        if (cost.atMost().equals(Loss.NONE)) {
            return MESSAGES.get("forcing.nothing");
        }
        return cost.exact()
                ? MESSAGES.get("forcing.exact", text(cost.atMost()))
                : MESSAGES.get("forcing.between", text(cost.atLeast()), text(cost.atMost()));
    }

    private static Bilingual text(Loss loss) {
        String places = String.valueOf(loss.places());
        String points = String.valueOf(Math.abs(loss.points()));
        if (loss.places() == 0) {
            return MESSAGES.get("loss.points", points);
        }
        return MESSAGES.get(loss.points() < 0 ? "loss.places.gain" : "loss.places", places, points);
    }
}
