package org.bole.platform.job;

import org.jspecify.annotations.Nullable;

/**
 * How far a job is.
 *
 * @param total null while unknown
 */
public record Progress(long done, @Nullable Long total, long errors) {
    public Progress {
        if (done < 0 || errors < 0) {
            throw new IllegalArgumentException("done (%d) and errors (%d) must be >= 0".formatted(done, errors));
        }
    }
}
