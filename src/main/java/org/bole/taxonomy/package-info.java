/** Code tables that users pick from (disciplines, industries, regions, titles …), their hierarchies and their search. */
@NullMarked
package org.bole.taxonomy;

import org.jspecify.annotations.NullMarked;
