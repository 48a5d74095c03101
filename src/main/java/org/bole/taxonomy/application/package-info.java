/** Use cases over the code tables: list them, search one, show an entry with its place in the hierarchy. */
@NullMarked
package org.bole.taxonomy.application;

import org.jspecify.annotations.NullMarked;
