/** Vectors of meaning: embedders in this process and behind HTTP, the store that never computes one twice, the change of model. */
@NullMarked
package org.bole.scoring.embedding;

import org.jspecify.annotations.NullMarked;
