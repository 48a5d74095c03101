/**
 * Full text, filters, facets and nearest vectors on Lucene or OpenSearch behind one port, and what keeps an index in step
 * with the database. Knows nothing of people or requests.
 */
@NullMarked
package org.bole.platform.search;

import org.jspecify.annotations.NullMarked;
