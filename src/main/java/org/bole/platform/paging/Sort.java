package org.bole.platform.paging;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.bole.platform.json.Excerpt;
import org.bole.platform.problem.InvalidInput;
import org.bole.platform.problem.Violation;
import org.bole.platform.text.Messages;

/** The order of a list: by one whitelisted column, then by id, so that it is total. */
public record Sort<F extends Enum<F> & SortField>(F field, boolean descending) {
    private static final Messages MESSAGES = Messages.of("paging");

    /**
     * Reads {@code updatedAt} or {@code -updatedAt}; a minus means descending.
     *
     * @throws org.bole.platform.problem.Refusal 400 that names the legal columns
     */
    public static <F extends Enum<F> & SortField> Sort<F> parse(String text, Class<F> fields) {
        boolean descending = text.startsWith("-");
        String name = descending ? text.substring(1) : text;
        F[] legal = fields.getEnumConstants();
        Optional<F> field =
                Arrays.stream(legal).filter(f -> f.parameter().equals(name)).findFirst();
        if (field.isPresent()) {
            return new Sort<>(field.get(), descending);
        }
        String names =
                String.join(", ", Arrays.stream(legal).map(SortField::parameter).toList());
        throw InvalidInput.refusal(
                List.of(new Violation("sort", "unknown-value", MESSAGES.get("sort", Excerpt.of(text), names))));
    }

    /** The name by which a {@link Cursor} remembers this order. */
    public String order() {
        return (descending ? "-" : "") + field.parameter();
    }

    /** HQL after {@code order by}. */
    public String orderBy() {
        String direction = descending ? " desc" : " asc";
        return field.attribute() + direction + ", id" + direction;
    }

    /**
     * HQL condition for the rows after a cursor, with the parameters {@code :afterKey} and {@code :afterId}. Written
     * without row values, since HQL compares those only on some databases; PostgreSQL uses the index for both.
     */
    public String after() {
        String beyond = descending ? "<" : ">";
        String key = field.attribute();
        return "(%1$s %2$s :afterKey or (%1$s = :afterKey and id %2$s :afterId))".formatted(key, beyond);
    }
}
