package org.bole.platform.search;

/**
 * A question for the {@code limit} documents whose vector is nearest by cosine, among those that satisfy {@code filter}.
 * The engines sort out the far ones without looking at each in full: nearly all of the true ones are found.
 *
 * @param least what is less close than this cosine is not wanted; -1: everything is
 */
@SuppressWarnings("ArrayRecordComponent")
public record Nearest(String field, byte[] vector, Query filter, int limit, double least) {
    /** However far they are. */
    public Nearest(String field, byte[] vector, Query filter, int limit) {
        this(field, vector, filter, limit, -1);
    }
}
