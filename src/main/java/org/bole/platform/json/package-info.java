/** Reads JSON bodies strictly and reports everything wrong with them at once, each with its JSON pointer. */
@NullMarked
package org.bole.platform.json;

import org.jspecify.annotations.NullMarked;
