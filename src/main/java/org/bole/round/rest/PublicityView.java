package org.bole.round.rest;

import java.time.Instant;
import org.bole.round.application.Publicity;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A publicity period of a round.
 *
 * @param number in its round, from 1
 * @param result number of the solution that is shown
 * @param until objections are taken before
 * @param end absent while it runs
 */
@Schema(name = "RoundPublicity")
public record PublicityView(
        int number, int result, Instant begunAt, String begunBy, Instant until, Publicity.@Nullable End end) {
    static PublicityView from(Publicity period) {
        return new PublicityView(
                period.number(), period.result(), period.begunAt(), period.begunBy(), period.until(), period.end());
    }
}
