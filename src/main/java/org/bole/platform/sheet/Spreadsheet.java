package org.bole.platform.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import org.dhatim.fastexcel.Workbook;

/** A file of sheets, as spreadsheet programs open it. */
public final class Spreadsheet {
    public static final String MEDIA_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private Spreadsheet() {}

    /**
     * The same sheets give the same bytes, on one release of Java: another one may compress otherwise.
     *
     * @param title stands above each printed page and in the file's properties
     * @param madeAt when what the sheets show was made
     */
    public static byte[] write(String title, Instant madeAt, List<Sheet<?>> sheets) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "Bole", null)) {
            // Compressed once, in the end.
            workbook.setCompressionLevel(0);
            workbook.properties().setTitle(title);
            sheets.forEach(sheet -> SheetWriter.write(workbook, title, sheet));
        } catch (IOException impossible) {
            throw new UncheckedIOException("memory must be writable", impossible);
        }
        return Timeless.zip(bytes.toByteArray(), madeAt);
    }
}
