package org.bole.platform.document;

/**
 * Something that only one document may have.
 *
 * @param pointer JSON Pointer of the field that gives it
 * @param value compared by {@code equals}
 */
public record DocumentKey(String pointer, Object value) {}
