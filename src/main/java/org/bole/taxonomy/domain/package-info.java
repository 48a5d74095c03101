/** Code tables as immutable values: look-up, hierarchy, similarity and ranking of a search. Pure Java. */
@NullMarked
package org.bole.taxonomy.domain;

import org.jspecify.annotations.NullMarked;
