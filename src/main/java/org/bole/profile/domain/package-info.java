/** One person's expertise as the matcher sees it: pure values, no identity beyond an id. */
@NullMarked
package org.bole.profile.domain;

import org.jspecify.annotations.NullMarked;
