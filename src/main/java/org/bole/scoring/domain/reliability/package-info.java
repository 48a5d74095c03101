/** What points mean: the share of pairs with such points that people found fitting, and how far that share holds. */
@NullMarked
package org.bole.scoring.domain.reliability;

import org.jspecify.annotations.NullMarked;
