/** Assignments over HTTP. */
@NullMarked
package org.bole.assignment.rest;

import org.jspecify.annotations.NullMarked;
