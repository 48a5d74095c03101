package org.bole.platform.http;

import org.bole.platform.problem.Refusal;
import org.bole.platform.text.Messages;
import org.jspecify.annotations.Nullable;

/** How large a body may be: little for most calls, which keep it in memory; much for those that stream it. */
final class BodyLimit {
    private static final long MIB = 1024L * 1024;
    private static final Messages MESSAGES = Messages.of("problem");

    private BodyLimit() {}

    /** Bytes allowed at {@code path}; the server's own limit must be far above the largest of these. */
    static long of(String path) {
        if (within(path, "/api/v1/imports")) {
            return 1024 * MIB;
        }
        if (within(path, "/api/v1/assignments")) {
            return 256 * MIB;
        }
        if (within(path, "/api/v1/scores") || within(path, "/api/v1/score-models")) {
            return 64 * MIB;
        }
        return 4 * MIB;
    }

    private static boolean within(String path, String root) {
        return path.equals(root) || path.startsWith(root + "/");
    }

    /** Bytes that the header announces; 0 when it does not say. */
    static long announced(@Nullable String contentLength) {
        if (contentLength == null) {
            return 0;
        }
        try {
            return Long.parseLong(contentLength);
        } catch (NumberFormatException beyondLong) {
            return Long.MAX_VALUE;
        }
    }

    static Refusal refusal(long most) {
        return new Refusal(
                Refusal.Kind.TOO_LARGE, "too-large", MESSAGES.get("detail.body-limit", String.valueOf(most)));
    }
}
