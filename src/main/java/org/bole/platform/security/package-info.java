/** Who is calling: the operator's bearer token. */
@NullMarked
package org.bole.platform.security;

import org.jspecify.annotations.NullMarked;
