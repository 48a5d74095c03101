/** Tests of the search for people. */
@NullMarked
package org.bole.profile.search;

import org.jspecify.annotations.NullMarked;
