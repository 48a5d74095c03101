/** Reads the code tables from the CSV files in {@code codes/}; see {@code codes/SOURCES.md} for where they come from. */
@NullMarked
package org.bole.taxonomy.persistence;

import org.jspecify.annotations.NullMarked;
