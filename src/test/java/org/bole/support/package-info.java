/** What tests of several features share. */
@NullMarked
package org.bole.support;

import org.jspecify.annotations.NullMarked;
