package org.bole.round.rest;

import java.time.Instant;
import java.util.UUID;
import org.bole.proposal.domain.Signed;
import org.bole.round.application.Objection;
import org.bole.round.application.Objection.Ruling;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * An objection to a team of a round.
 *
 * @param number in its round, from 1
 * @param publicity number of the period in which it was raised
 * @param profileId who must not be in the team; absent: the team as a whole
 * @param raisedBy who objects, in words
 * @param madeBy who told the service
 * @param ruling absent while nobody has decided
 */
@Schema(name = "RoundObjection")
public record ObjectionView(
        int number,
        int publicity,
        UUID requestId,
        @Nullable UUID profileId,
        String raisedBy,
        String text,
        Instant madeAt,
        String madeBy,
        @Nullable RulingView ruling) {

    /** What was decided, and why. */
    @Schema(name = "RoundObjectionRuling")
    public record RulingView(Objection.Verdict verdict, Signed signed) {}

    static ObjectionView from(Objection objection) {
        Objection.Raised raised = objection.raised();
        Ruling ruling = objection.ruling();
        return new ObjectionView(
                objection.number(),
                objection.publicity(),
                raised.request().value(),
                raised.profile() == null ? null : raised.profile().value(),
                raised.by(),
                raised.text(),
                objection.madeAt(),
                objection.madeBy(),
                ruling == null ? null : new RulingView(ruling.verdict(), ruling.signed()));
    }
}
