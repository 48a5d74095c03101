/** How sure a score is: what there is to judge by, what is left open, and what would help. */
@NullMarked
package org.bole.scoring.domain.confidence;

import org.jspecify.annotations.NullMarked;
