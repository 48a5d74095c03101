/** Rules about the structure of the code, and a planted violation that proves them. */
@NullMarked
package org.bole;

import org.jspecify.annotations.NullMarked;
