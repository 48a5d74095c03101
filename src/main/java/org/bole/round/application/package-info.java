/** Use cases of matching rounds, and the files that rounds are published as. */
@NullMarked
package org.bole.round.application;

import org.jspecify.annotations.NullMarked;
