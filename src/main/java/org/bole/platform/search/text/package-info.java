/** Full text: words with their places, names by writing and sound, questions, and what to show of a hit. */
@NullMarked
package org.bole.platform.search.text;

import org.jspecify.annotations.NullMarked;
