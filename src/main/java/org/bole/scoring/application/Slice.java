package org.bole.scoring.application;

/** Which part of a ranking to show: {@code limit} places after the first {@code skip}. */
public record Slice(int skip, int limit) {}
