/** Teams over HTTP. */
@NullMarked
package org.bole.team.rest;

import org.jspecify.annotations.NullMarked;
