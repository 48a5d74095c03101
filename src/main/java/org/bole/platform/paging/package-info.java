/** Lists by keyset: limits, whitelisted sorting and opaque cursors. */
@NullMarked
package org.bole.platform.paging;

import org.jspecify.annotations.NullMarked;
