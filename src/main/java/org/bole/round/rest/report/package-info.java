/** The report of a round over HTTP: as JSON, and as a spreadsheet that officials circulate. */
@NullMarked
package org.bole.round.rest.report;

import org.jspecify.annotations.NullMarked;
