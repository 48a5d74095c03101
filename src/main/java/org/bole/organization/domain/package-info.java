/** Organisations of the five kinds and what identifies them. Pure Java. */
@NullMarked
package org.bole.organization.domain;

import org.jspecify.annotations.NullMarked;
