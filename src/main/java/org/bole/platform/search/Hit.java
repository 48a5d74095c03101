package org.bole.platform.search;

import java.util.UUID;

/**
 * A document that was found.
 *
 * @param owner whose it is
 * @param revision of the owner when it was indexed
 * @param score what the query says it is worth; for nearest vectors the cosine
 */
public record Hit(UUID owner, long revision, double score) {}
