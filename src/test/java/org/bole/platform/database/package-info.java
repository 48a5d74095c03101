/** Tests of the embedded database: its parts here, its promises in {@link DurabilityIT}. */
@NullMarked
package org.bole.platform.database;

import org.jspecify.annotations.NullMarked;
