/** Use cases of organisations: register, replace, find, list, and their bulk import. */
@NullMarked
package org.bole.organization.application;

import org.jspecify.annotations.NullMarked;
