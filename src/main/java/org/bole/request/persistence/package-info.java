/** Talent requests in PostgreSQL. */
@NullMarked
package org.bole.request.persistence;

import org.jspecify.annotations.NullMarked;
