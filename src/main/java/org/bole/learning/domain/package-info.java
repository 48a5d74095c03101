/** What was decided about matches, and what follows from it for the weights of a score model: plain mathematics. */
@NullMarked
package org.bole.learning.domain;

import org.jspecify.annotations.NullMarked;
