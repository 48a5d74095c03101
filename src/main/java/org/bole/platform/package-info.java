/** What every feature needs and no feature owns: problems, paging, identity, the embedded database, jobs. */
@NullMarked
package org.bole.platform;

import org.jspecify.annotations.NullMarked;
