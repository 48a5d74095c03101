/** Talent requests over HTTP. */
@NullMarked
package org.bole.request.rest;

import org.jspecify.annotations.NullMarked;
