/** Data in bulk: files that come in, and later those that go out. */
@NullMarked
package org.bole.exchange;

import org.jspecify.annotations.NullMarked;
