/** Vectors of meaning: the in-process models, and the store that never computes one twice. */
@NullMarked
package org.bole.scoring.embedding;

import org.jspecify.annotations.NullMarked;
