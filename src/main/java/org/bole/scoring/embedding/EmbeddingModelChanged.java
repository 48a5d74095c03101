package org.bole.scoring.embedding;

/** The vectors of this space serve; whatever holds older ones is to be built anew. Fired within the transaction. */
public record EmbeddingModelChanged(VectorSpace space) {}
