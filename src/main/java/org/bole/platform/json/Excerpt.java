package org.bole.platform.json;

/** A short piece of what the caller sent, fit to be quoted in a reason. */
public final class Excerpt {
    private static final int LONGEST = 40;

    private Excerpt() {}

    /** At most 40 characters of {@code sent}, without control characters and halves of characters. */
    public static String of(String sent) {
        StringBuilder quoted = new StringBuilder();
        int[] points = sent.codePoints().limit(LONGEST + 1L).toArray();
        for (int i = 0; i < Math.min(points.length, LONGEST); i++) {
            boolean unprintable = Character.isISOControl(points[i])
                    || Character.getType(points[i]) == Character.SURROGATE
                    || Character.getType(points[i]) == Character.FORMAT;
            quoted.appendCodePoint(unprintable ? 0xFFFD : points[i]);
        }
        return points.length > LONGEST ? quoted.append('…').toString() : quoted.toString();
    }
}
