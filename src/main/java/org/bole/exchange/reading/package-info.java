/** From the bytes of a file to rows of JSON: character sets, lines, CSV. Knows neither HTTP nor the database. */
@NullMarked
package org.bole.exchange.reading;

import org.jspecify.annotations.NullMarked;
