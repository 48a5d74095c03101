/** Adapters of Lucene: how texts become index terms. */
@NullMarked
package org.bole.scoring.search;

import org.jspecify.annotations.NullMarked;
