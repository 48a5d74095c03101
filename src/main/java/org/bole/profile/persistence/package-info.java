/** Profiles in PostgreSQL. */
@NullMarked
package org.bole.profile.persistence;

import org.jspecify.annotations.NullMarked;
