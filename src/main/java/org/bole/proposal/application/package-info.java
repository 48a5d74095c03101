/** Use cases of proposals: offer a team, take the answers down, never give a place twice. */
@NullMarked
package org.bole.proposal.application;

import org.jspecify.annotations.NullMarked;
