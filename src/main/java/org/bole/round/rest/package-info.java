/** Matching rounds over HTTP. */
@NullMarked
package org.bole.round.rest;

import org.jspecify.annotations.NullMarked;
