package org.bole.platform.sheet;

/** What stands in a cell. Its kind decides how it looks; a text is never a formula, whatever it begins with. */
public sealed interface Cell {
    /** Words. */
    record Text(String text) implements Cell {}

    /** A whole number, shown with separators of thousands. */
    record Whole(long number) implements Cell {}

    /** A number, shown with one digit after the point. */
    record Decimal(double number) implements Cell {}

    /** A part of a whole, 1 for all of it, shown in per cent with two digits after the point. */
    record Share(double share) implements Cell {}

    static Cell of(String text) {
        return new Text(text);
    }

    static Cell of(long number) {
        return new Whole(number);
    }
}
