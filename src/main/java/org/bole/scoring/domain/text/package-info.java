/** Text relevance: how much of a request's text a piece of evidence speaks of, by words and by meaning. */
@NullMarked
package org.bole.scoring.domain.text;

import org.jspecify.annotations.NullMarked;
