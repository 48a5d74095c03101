package org.bole.platform.problem;

import java.util.List;

/**
 * The body of every error response: RFC 9457 {@code application/problem+json}, in the language of the caller.
 *
 * @param type {@code urn:bole:problem:<slug>}; stable, what a program decides by
 * @param title the kind of problem, the same for every occurrence
 * @param status the HTTP status, repeated
 * @param detail what happened this time, and what to do
 * @param instance path of the request
 * @param violations everything wrong with the input; empty when the problem is not in the input
 * @param traceId hexadecimal id under which the service logged the request
 */
public record Problem(
        String type, String title, int status, String detail, String instance, List<Item> violations, String traceId) {
    public static final String MEDIA_TYPE = "application/problem+json";

    /** A type is a URN: a name that promises no page behind it. */
    public static final String TYPE_PREFIX = "urn:bole:problem:";

    public Problem {
        violations = List.copyOf(violations);
    }

    /** One violation, in the language of the caller. */
    public record Item(String pointer, String code, String reason) {}
}
