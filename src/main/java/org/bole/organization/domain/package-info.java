/** The organisations of a district: who asks for people and who employs them. */
@NullMarked
package org.bole.organization.domain;

import org.jspecify.annotations.NullMarked;
