package org.bole.platform.idempotency;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** Calls that are sent again. */
@ConfigMapping(prefix = "bole.idempotency")
interface IdempotencyConfig {
    /** {@code BOLE_IDEMPOTENCY_KEEP}: how long the answer to a call with a key is kept. */
    @WithDefault("24H")
    Duration keep();
}
