package org.bole.platform.problem;

import org.bole.platform.text.Bilingual;

/**
 * One thing wrong with an input.
 *
 * @param pointer JSON Pointer (RFC 6901) into the body, such as {@code /outputs/2/year}; for a query parameter, its
 *     name; empty for the body as a whole
 * @param code stable and machine-readable, such as {@code unknown-code}
 * @param reason what was found, what was expected and what to do
 */
public record Violation(String pointer, String code, Bilingual reason) {}
