/** Use cases of profiles: register, replace, find, list, and their bulk import. */
@NullMarked
package org.bole.profile.application;

import org.jspecify.annotations.NullMarked;
