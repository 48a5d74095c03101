/** The code tables over HTTP: {@code /api/v1/codes}. */
@NullMarked
package org.bole.taxonomy.rest;

import org.jspecify.annotations.NullMarked;
