/** Matching rounds: what is frozen, what people decided by hand, and the teams that follow from both. Pure Java. */
@NullMarked
package org.bole.round.domain;

import org.jspecify.annotations.NullMarked;
