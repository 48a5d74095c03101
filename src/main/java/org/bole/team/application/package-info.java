/** Use cases of teams. */
@NullMarked
package org.bole.team.application;

import org.jspecify.annotations.NullMarked;
