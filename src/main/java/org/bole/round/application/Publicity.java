package org.bole.round.application;

import java.time.Instant;
import org.bole.proposal.domain.Signed;
import org.jspecify.annotations.Nullable;

/**
 * A period in which the public may object to a solution of a round.
 *
 * @param number in its round, from 1
 * @param result number of the solution
 * @param until objections are taken before
 * @param end null while it runs
 */
public record Publicity(
        int number,
        int result,
        Instant begunAt,
        String begunBy,
        Instant until,
        @Nullable End end) {
    /**
     * How it ended.
     *
     * @param reason why the round went back; null when it was published
     */
    public record End(
            As as, Instant at, String by, @Nullable String reason) {}

    /** What became of the round. */
    public enum As {
        PUBLISHED,
        REVIEW
    }

    /** Going back to the review, and why. */
    static End review(Signed by) {
        return new End(As.REVIEW, by.at(), by.by(), by.reason());
    }
}
