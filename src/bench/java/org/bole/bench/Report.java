package org.bole.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** A markdown table that grows by rows. */
final class Report {
    private final String title;
    private final List<String> header;
    private final List<List<String>> rows = new ArrayList<>();

    Report(String title, String... header) {
        this.title = title;
        this.header = List.of(header);
    }

    /** @throws IllegalArgumentException when the row has more or fewer cells than the header */
    void row(String... cells) {
        if (cells.length != header.size()) {
            throw new IllegalArgumentException("row (%s) must have %d cells".formatted(List.of(cells), header.size()));
        }
        rows.add(List.of(cells));
    }

    String markdown() {
        StringBuilder text = new StringBuilder("\n### " + title + "\n\n").append(line(header));
        String[] rule = new String[header.size()];
        Arrays.fill(rule, "---");
        text.append(line(List.of(rule)));
        rows.forEach(row -> text.append(line(row)));
        return text.toString();
    }

    private static String line(List<String> cells) {
        return "| " + String.join(" | ", cells) + " |\n";
    }

    /** A measure in [0, 1] with four digits: {@code .2070}. */
    static String share(double value) {
        return String.format(Locale.ROOT, "%.4f", value).replaceFirst("^0", "");
    }

    static String milliseconds(double value) {
        return String.format(Locale.ROOT, "%.1f ms", value);
    }

    static String count(double value) {
        return String.format(Locale.ROOT, "%,.0f", value);
    }
}
