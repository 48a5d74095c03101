/** Spreadsheets (Office Open XML, ECMA-376) that people read, filter and print. */
@NullMarked
package org.bole.platform.sheet;

import org.jspecify.annotations.NullMarked;
