package org.bole.platform.paging;

import java.util.List;
import org.bole.platform.json.Excerpt;
import org.bole.platform.problem.InvalidInput;
import org.bole.platform.problem.Violation;
import org.bole.platform.text.Messages;

/**
 * How many items a page may have. Use as {@code @QueryParam("limit") @DefaultValue(Limit.DEFAULT) Limit limit}.
 *
 * @param value 1 to 200
 */
public record Limit(int value) {
    public static final int MOST = 200;
    public static final String DEFAULT = "50";
    private static final Messages MESSAGES = Messages.of("paging");

    public Limit {
        if (value < 1 || value > MOST) {
            throw new IllegalArgumentException("limit (%d) must be between 1 and %d".formatted(value, MOST));
        }
    }

    /** @throws org.bole.platform.problem.Refusal 400 when it is not a number from 1 to 200 */
    public static Limit fromString(String text) {
        if (text.matches("\\d{1,3}")) {
            int number = Integer.parseInt(text);
            if (number >= 1 && number <= MOST) {
                return new Limit(number);
            }
        }
        String sent = Excerpt.of(text);
        throw InvalidInput.refusal(
                List.of(new Violation("limit", "out-of-range", MESSAGES.get("limit", String.valueOf(MOST), sent))));
    }

    /** Rows to ask the database for: one more tells whether there is a next page. */
    public int withOneMore() {
        return value + 1;
    }
}
