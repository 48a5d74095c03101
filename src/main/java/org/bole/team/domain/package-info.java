/** Dual-mentor teams: the best for one request, and the best for all requests of a round together. Pure Java. */
@NullMarked
package org.bole.team.domain;

import org.jspecify.annotations.NullMarked;
