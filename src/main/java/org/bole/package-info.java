/** Bole: matches talent requests with experts, says why, and forms dual-mentor teams. */
@NullMarked
package org.bole;

import org.jspecify.annotations.NullMarked;
