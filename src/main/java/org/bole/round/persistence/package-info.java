/** Rounds in PostgreSQL. */
@NullMarked
package org.bole.round.persistence;

import org.jspecify.annotations.NullMarked;
