/** Indexes in files of this machine, with Lucene: the default. */
@NullMarked
package org.bole.platform.search.lucene;

import org.jspecify.annotations.NullMarked;
