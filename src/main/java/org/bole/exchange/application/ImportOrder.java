package org.bole.exchange.application;

import java.util.UUID;
import org.bole.exchange.reading.FileCharset;

/**
 * What an import is asked to do.
 *
 * @param id of the import and of its job
 * @param resource name of the resource in URLs, such as {@code profiles}
 * @param dryRun whether nothing is kept in any case
 */
public record ImportOrder(
        UUID id, String resource, ImportMode mode, boolean dryRun, FileFormat format, FileCharset charset) {
    ImportOrder in(FileCharset found) {
        return new ImportOrder(id, resource, mode, dryRun, format, found);
    }
}
