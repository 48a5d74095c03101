/** Decisions, score models and activations in PostgreSQL. */
@NullMarked
package org.bole.learning.persistence;

import org.jspecify.annotations.NullMarked;
