package org.bole.exchange.application;

/**
 * What became of the rows of a file so far.
 *
 * @param rows read: the sum of the four that follow
 * @param errors all that was wrong; a rejected row has one or more
 */
public record Counts(long rows, long created, long updated, long unchanged, long rejected, long errors) {
    static final Counts NONE = new Counts(0, 0, 0, 0, 0, 0);

    public Counts {
        if (rows != created + updated + unchanged + rejected) {
            throw new IllegalArgumentException(
                    "rows (%d) must be created (%d) + updated (%d) + unchanged (%d) + rejected (%d)"
                            .formatted(rows, created, updated, unchanged, rejected));
        }
    }

    Counts plus(Counts more) {
        return new Counts(
                rows + more.rows,
                created + more.created,
                updated + more.updated,
                unchanged + more.unchanged,
                rejected + more.rejected,
                errors + more.errors);
    }
}
