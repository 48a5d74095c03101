/** Tests of the indexes. */
@NullMarked
package org.bole.platform.search;

import org.jspecify.annotations.NullMarked;
