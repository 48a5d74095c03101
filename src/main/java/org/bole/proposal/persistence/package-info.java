/** Proposals in PostgreSQL. */
@NullMarked
package org.bole.proposal.persistence;

import org.jspecify.annotations.NullMarked;
