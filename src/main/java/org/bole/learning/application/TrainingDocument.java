package org.bole.learning.application;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import org.bole.platform.validation.PlainText;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * How to train. Everything may be left out.
 *
 * @param prior version from which few decisions move little; left out: the one in force
 * @param seed of the split and of the intervals; left out: 1. Keep it, and every version holds out the same requests
 * @param positionExponent a place k counts as seen with probability (1/k)^exponent; left out: 1; 0: no correction
 * @param mostWeight what a decision far down the list counts for at most; left out: 10
 */
@Schema(description = "How to train a version of the score model on the decisions so far")
public record TrainingDocument(
        @PlainText(max = 100) @Nullable String prior,
        @Nullable Long seed,
        @DecimalMin("0") @DecimalMax("3") @Nullable Double positionExponent,
        @DecimalMin("1") @DecimalMax("1000") @Nullable Double mostWeight,
        @PlainText(max = 2_000, multiline = true) @Nullable String note) {}
