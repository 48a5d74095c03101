/** Teams that were offered to their people: who said what, and how many places everybody holds. */
@NullMarked
package org.bole.proposal.domain;

import org.jspecify.annotations.NullMarked;
