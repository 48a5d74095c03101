/** Imports in PostgreSQL. */
@NullMarked
package org.bole.exchange.persistence;

import org.jspecify.annotations.NullMarked;
