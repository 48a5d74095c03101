/** Indexes in an OpenSearch cluster: for several instances, or where one machine is too small. */
@NullMarked
package org.bole.platform.search.opensearch;

import org.jspecify.annotations.NullMarked;
