package org.bole.platform.search;

/**
 * A question for the {@code limit} documents whose vector is nearest by cosine, among those that satisfy {@code filter}.
 * The engines answer from a graph (HNSW, Malkov & Yashunin 2018): nearly all of the true ones.
 */
@SuppressWarnings("ArrayRecordComponent")
public record Nearest(String field, byte[] vector, Query filter, int limit) {}
