/** Lists of documents that can be searched: by words and names, with facets and highlights. */
@NullMarked
package org.bole.platform.document.search;

import org.jspecify.annotations.NullMarked;
