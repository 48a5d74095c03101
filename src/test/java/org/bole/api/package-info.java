/** What every resource of the API has in common, tried over HTTP. */
@NullMarked
package org.bole.api;

import org.jspecify.annotations.NullMarked;
