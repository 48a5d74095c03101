package org.bole.platform.search;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How an index is.
 *
 * @param kind what it is about
 * @param backend {@code lucene} or {@code opensearch}
 * @param answers whether it can be asked
 * @param documents how many entries it holds; 0 while it does not answer
 * @param waiting how many aggregates were changed and not taken in yet
 * @param building whether a successor is being built
 */
@Schema(name = "SearchIndex")
public record IndexView(String kind, String backend, boolean answers, long documents, long waiting, boolean building) {}
