/** Rules about the structure of the code, and a planted violation that proves them. */
@NullMarked
package org.bole.architecture.domain;

import org.jspecify.annotations.NullMarked;
