/** Tests of full text. */
@NullMarked
package org.bole.platform.search.text;

import org.jspecify.annotations.NullMarked;
