/** Bulk import over HTTP. */
@NullMarked
package org.bole.exchange.rest;

import org.jspecify.annotations.NullMarked;
