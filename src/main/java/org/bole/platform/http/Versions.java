package org.bole.platform.http;

import jakarta.ws.rs.core.EntityTag;
import org.bole.platform.json.Excerpt;
import org.bole.platform.problem.Refusal;
import org.bole.platform.problem.Refusal.Kind;
import org.bole.platform.text.Messages;
import org.jspecify.annotations.Nullable;

/** Optimistic locking over HTTP (RFC 9110, sections 8.8.3 and 13.1.1): a version is a strong ETag. */
public final class Versions {
    private static final Messages MESSAGES = Messages.of("problem");

    private Versions() {}

    public static EntityTag tag(long version) {
        return new EntityTag(Long.toString(version));
    }

    /**
     * Lets a change pass that is meant for the current version.
     *
     * @param ifMatch the header as sent: one or more tags, or {@code *} for any version; null when absent
     * @throws Refusal 428 without the header, 412 when no tag is the current one, 400 when the header is malformed
     */
    public static void requireMatch(@Nullable String ifMatch, long version) {
        if (ifMatch == null || ifMatch.isBlank()) {
            throw new Refusal(Kind.PRECONDITION_REQUIRED, "version-required", MESSAGES.get("detail.version-required"));
        }
        if (ifMatch.strip().equals("*")) {
            return;
        }
        boolean current = false;
        for (String part : ifMatch.split(",", -1)) {
            current |= isCurrent(part.strip(), version, ifMatch);
        }
        if (!current) {
            throw new Refusal(Kind.STALE, "stale", MESSAGES.get("detail.stale"));
        }
    }

    /** A weak tag never matches here: If-Match compares strongly. */
    private static boolean isCurrent(String tag, long version, String header) {
        boolean weak = tag.startsWith("W/");
        String quoted = weak ? tag.substring(2) : tag;
        if (quoted.length() < 2 || !quoted.startsWith("\"") || !quoted.endsWith("\"")) {
            throw new Refusal(
                    Kind.INVALID, "bad-request", MESSAGES.get("detail.malformed-version", Excerpt.of(header)));
        }
        return !weak && quoted.substring(1, quoted.length() - 1).equals(Long.toString(version));
    }
}
