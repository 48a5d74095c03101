package org.bole.platform.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/** Takes out of a spreadsheet when it was written: the library asks the clock, and offers no way to tell it. */
final class Timeless {
    private static final String PROPERTIES = "docProps/core.xml";
    private static final Pattern CREATED = Pattern.compile("(<dcterms:created[^>]*>)[^<]*(</dcterms:created>)");
    /** The first moment that a zip file can name. */
    private static final LocalDateTime NEVER = LocalDateTime.of(1980, 1, 1, 0, 0);

    private Timeless() {}

    /** The same parts in the same order, made at another time. */
    static byte[] zip(byte[] file, Instant madeAt) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(file.length);
        // Not java.util.zip's stream: the library writes sizes behind the parts in a way that it refuses.
        try (ZipFile in = ZipFile.builder().setByteArray(file).get();
                ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (ZipArchiveEntry entry : Collections.list(in.getEntriesInPhysicalOrder())) {
                ZipEntry copy = new ZipEntry(entry.getName());
                copy.setTimeLocal(NEVER);
                out.putNextEntry(copy);
                byte[] part = in.getInputStream(entry).readAllBytes();
                out.write(entry.getName().equals(PROPERTIES) ? created(part, madeAt) : part);
                out.closeEntry();
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException("memory must be readable and writable", impossible);
        }
        return bytes.toByteArray();
    }

    private static byte[] created(byte[] properties, Instant at) {
        String text = new String(properties, StandardCharsets.UTF_8);
        var found = CREATED.matcher(text);
        if (!found.find()) {
            throw new IllegalStateException("%s names no time of creation; maybe the library writes another one now: %s"
                    .formatted(PROPERTIES, text));
        }
        return found.replaceAll("$1%s$2".formatted(at.truncatedTo(ChronoUnit.SECONDS)))
                .getBytes(StandardCharsets.UTF_8);
    }
}
