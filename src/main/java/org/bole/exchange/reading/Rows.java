package org.bole.exchange.reading;

import java.io.Closeable;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** The rows of a file, one after the other. */
public interface Rows extends Closeable {
    /** Longest row, in bytes of NDJSON or characters of CSV. */
    int LONGEST = 1024 * 1024;

    /** The next row; null after the last one, and after a {@link Row.Stop}. */
    @Nullable
    Row next() throws IOException;
}
