package org.bole.scoring.application;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;

/** How candidates are found and kept. */
@ConfigMapping(prefix = "bole.candidates")
public interface CandidateConfig {
    /** {@code BOLE_CANDIDATES_MEMORY}: share of the heap for profiles that are prepared for scoring. */
    @WithDefault("0.4")
    double memory();

    /** No engine gives more at once. */
    int MOST_RETRIEVED = 10_000;

    /** {@code BOLE_CANDIDATES_RETRIEVED}: how many the index gives to be scored exactly. */
    @WithDefault("250")
    @Min(1)
    @Max(MOST_RETRIEVED)
    int retrieved();
}
