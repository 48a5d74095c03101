/** Use cases of matching: rank, explain, score; and the pool of candidates they work on. */
@NullMarked
package org.bole.scoring.application;

import org.jspecify.annotations.NullMarked;
