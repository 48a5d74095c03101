/** What the OpenAPI document says about every operation alike. */
@NullMarked
package org.bole.platform.openapi;

import org.jspecify.annotations.NullMarked;
