/** Use cases of bulk import: take a file in, write its rows, tell what became of them. */
@NullMarked
package org.bole.exchange.application;

import org.jspecify.annotations.NullMarked;
