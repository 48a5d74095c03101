/** Plain SQL for tables that are no aggregates: queues, progress, bytes. */
@NullMarked
package org.bole.platform.sql;

import org.jspecify.annotations.NullMarked;
