/**
 * The PostgreSQL server that the service brings along: unpacked, initialised, supervised and stopped with it.
 * Plain Java, because it runs before the application does.
 */
@NullMarked
package org.bole.platform.database;

import org.jspecify.annotations.NullMarked;
