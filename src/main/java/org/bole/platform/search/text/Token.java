package org.bole.platform.search.text;

/**
 * A term of a text with its place.
 *
 * @param start where it begins in the text as it is written
 * @param end where it ends
 */
record Token(String term, int start, int end) {}
