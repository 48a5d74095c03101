package org.bole.round.application;

import org.jspecify.annotations.Nullable;

/** A file is not what this release writes, or was changed. */
public final class UnreadableFile extends RuntimeException {
    private static final long serialVersionUID = 1L;

    UnreadableFile(int line, @Nullable String why) {
        super("line %d: %s".formatted(line, why), null, false, false);
    }
}
