/** Tests of profiles over HTTP. */
@NullMarked
package org.bole.profile.rest;

import org.jspecify.annotations.NullMarked;
