/** Requests in full text search: by what they ask for, and by who asks. */
@NullMarked
package org.bole.request.search;

import org.jspecify.annotations.NullMarked;
