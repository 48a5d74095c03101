package org.bole.scoring.embedding;

/**
 * The vectors of all documents by one embedder.
 *
 * @param number tells a generation from the ones before
 */
public record Generation(int number, VectorSpace space) {}
