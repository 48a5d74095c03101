/** Long work: jobs that outlive the request that asked for them, and the instance that began them. */
@NullMarked
package org.bole.platform.job;

import org.jspecify.annotations.NullMarked;
