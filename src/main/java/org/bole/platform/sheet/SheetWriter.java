package org.bole.platform.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.BorderStyle;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Position;
import org.dhatim.fastexcel.StyleSetter;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/** Writes one sheet: to be read, filtered and printed as it is. */
final class SheetWriter {
    private static final String HEADING = "DDEBF7";
    private static final String LINE = "BFBFBF";
    /** Columns are so many digits wide; longer texts are wrapped. */
    private static final int NARROWEST = 8;

    private static final int WIDEST = 50;
    /** What the arrow of the filter covers of a heading, and the margin of a cell. */
    private static final int ARROW = 4;

    private static final int MARGIN = 2;
    /** More characters than this in a cell, and spreadsheet programs call the file broken. */
    private static final int LONGEST_TEXT = 32_767;
    /** Headers of printed pages end at 255 characters, among them the font's. */
    private static final int LONGEST_HEADER = 90;
    /** What would be read as an escaped character (ECMA-376 part 1, 22.9.2.19). */
    private static final Pattern ESCAPED = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

    private final Worksheet worksheet;

    private SheetWriter(Worksheet worksheet) {
        this.worksheet = worksheet;
    }

    static void write(Workbook workbook, String title, Sheet<?> sheet) {
        SheetWriter writer = new SheetWriter(workbook.newWorksheet(sheet.name()));
        writer.cells(sheet);
        writer.layOut(title, sheet);
    }

    private <T> void cells(Sheet<T> sheet) {
        for (int c = 0; c < sheet.columns().size(); c++) {
            Column<T> column = sheet.columns().get(c);
            heading(c, column.heading());
            List<@Nullable Cell> cells = new ArrayList<>();
            sheet.rows().forEach(row -> cells.add(column.cell().apply(row)));
            int width = TextWidth.of(column.heading()) + ARROW;
            for (int r = 0; r < cells.size(); r++) {
                width = Math.max(width, value(r + 1, c, cells.get(r)) + MARGIN);
            }
            worksheet.width(c, Math.max(NARROWEST, Math.min(WIDEST, width)));
            style(c, cells.stream().map(Look::of).toList());
        }
    }

    private void heading(int column, String heading) {
        worksheet.value(0, column, text(heading));
        lined(0, 0, column)
                .bold()
                .fillColor(HEADING)
                .horizontalAlignment("center")
                .verticalAlignment("center")
                .wrapText(true)
                .set();
    }

    /** @return how wide the cell is */
    private int value(int row, int column, @Nullable Cell cell) {
        if (cell == null) {
            return 0;
        }
        if (cell instanceof Cell.Text words) {
            worksheet.value(row, column, text(words.text()));
            return TextWidth.of(words.text());
        }
        Number number = number(cell);
        worksheet.value(row, column, number);
        return TextWidth.of(number.longValue());
    }

    private static Number number(Cell cell) {
        if (cell instanceof Cell.Whole whole) {
            return whole.number();
        }
        return cell instanceof Cell.Share share ? share.share() : ((Cell.Decimal) cell).number();
    }

    /** Cells that look alike are styled together: one by one, that would take longer than everything else. */
    private void style(int column, List<Look> looks) {
        int from = 0;
        for (int row = 1; row <= looks.size(); row++) {
            if (row == looks.size() || looks.get(row) != looks.get(from)) {
                StyleSetter style = lined(from + 1, row, column).verticalAlignment("top");
                String format = looks.get(from).format;
                (format == null ? style.wrapText(true) : style.format(format)).set();
                from = row;
            }
        }
    }

    private StyleSetter lined(int from, int to, int column) {
        return worksheet
                .range(from, column, to, column)
                .style()
                .borderStyle(BorderStyle.THIN)
                .borderColor(LINE);
    }

    /** How a cell is shown. */
    private enum Look {
        WORDS(null),
        WHOLE("#,##0"),
        DECIMAL("#,##0.0"),
        SHARE("0.00%");

        private final @Nullable String format;

        Look(@Nullable String format) {
            this.format = format;
        }

        static Look of(@Nullable Cell cell) {
            if (cell == null || cell instanceof Cell.Text) {
                return WORDS;
            }
            return cell instanceof Cell.Whole ? WHOLE : cell instanceof Cell.Share ? SHARE : DECIMAL;
        }
    }

    private static String text(String words) {
        String escaped = ESCAPED.matcher(words).replaceAll("_x005F_");
        if (escaped.length() <= LONGEST_TEXT) {
            return escaped;
        }
        int end = LONGEST_TEXT - 1;
        return escaped.substring(0, Character.isHighSurrogate(escaped.charAt(end - 1)) ? end - 1 : end) + '…';
    }

    private void layOut(String title, Sheet<?> sheet) {
        worksheet.freezePane(0, 1);
        worksheet.setAutoFilter(0, 0, sheet.rows().size(), sheet.columns().size() - 1);
        worksheet.pageOrientation("landscape");
        worksheet.paperSize(PaperSize.A4_PAPER);
        worksheet.fitToWidth((short) 1);
        worksheet.fitToHeight((short) 0);
        worksheet.repeatRows(0);
        String shown = title.length() > LONGEST_HEADER ? title.substring(0, LONGEST_HEADER) + '…' : title;
        // An ampersand begins a command there.
        worksheet.header("%s · %s".formatted(sheet.name(), shown).replace("&", "&&"), Position.CENTER);
        worksheet.footer("&P / &N", Position.CENTER);
    }
}
