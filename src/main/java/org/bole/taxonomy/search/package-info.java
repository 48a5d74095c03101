/** Adapts the pinyin library to the port {@link org.bole.taxonomy.domain.Romanizer}. */
@NullMarked
package org.bole.taxonomy.search;

import org.jspecify.annotations.NullMarked;
