/** Decisions and versions of the score model over HTTP. */
@NullMarked
package org.bole.learning.rest;

import org.jspecify.annotations.NullMarked;
