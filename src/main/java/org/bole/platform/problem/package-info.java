/** Refusals and violations, and how they become RFC 9457 problem responses. */
@NullMarked
package org.bole.platform.problem;

import org.jspecify.annotations.NullMarked;
