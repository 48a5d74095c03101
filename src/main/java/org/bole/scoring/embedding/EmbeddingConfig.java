package org.bole.scoring.embedding;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import io.smallrye.config.WithParentName;

/** Where vectors of meaning come from. */
@ConfigMapping(prefix = "bole.embedding")
public interface EmbeddingConfig {
    /** {@code BOLE_EMBEDDING}: {@code embedded} computes in this process; {@code off} works on words alone. */
    @WithParentName
    @WithDefault("embedded")
    Mode mode();

    /** Where vectors come from. */
    enum Mode {
        EMBEDDED,
        OFF
    }
}
