/** What every HTTP exchange goes through: legal parameters, size limits, versions and response headers. */
@NullMarked
package org.bole.platform.http;

import org.jspecify.annotations.NullMarked;
