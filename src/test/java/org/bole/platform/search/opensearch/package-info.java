/** OpenSearch as tests have it: a cluster of two real nodes. */
@NullMarked
package org.bole.platform.search.opensearch;

import org.jspecify.annotations.NullMarked;
