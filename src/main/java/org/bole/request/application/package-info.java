/** Use cases of talent requests: post, replace, move through the lifecycle, list, and bulk import. */
@NullMarked
package org.bole.request.application;

import org.jspecify.annotations.NullMarked;
