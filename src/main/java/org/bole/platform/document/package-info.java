/** Aggregates kept as documents: one row each, its JSON and the few columns that rules and joins need. */
@NullMarked
package org.bole.platform.document;

import org.jspecify.annotations.NullMarked;
