/** Organisations over HTTP. */
@NullMarked
package org.bole.organization.rest;

import org.jspecify.annotations.NullMarked;
