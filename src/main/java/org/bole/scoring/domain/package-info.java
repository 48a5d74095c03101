/** Profile × request → a match in integer points with its evidence, or the reasons why there is none. */
@NullMarked
package org.bole.scoring.domain;

import org.jspecify.annotations.NullMarked;
