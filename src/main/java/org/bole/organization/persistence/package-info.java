/** Organisations in PostgreSQL. */
@NullMarked
package org.bole.organization.persistence;

import org.jspecify.annotations.NullMarked;
