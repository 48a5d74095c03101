/** Exact assignment of people to requests: minimum-cost flow with bounds and quotas, and the proof that it is the best. */
@NullMarked
package org.bole.assignment.domain;

import org.jspecify.annotations.NullMarked;
