package org.bole.learning.application;

import org.bole.learning.domain.SideBySide;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A version beside another one.
 *
 * @param candidate the version asked about
 * @param current the one it is compared with
 * @param seed of the split and the intervals
 * @param heldOut on decisions about requests that the candidate was not trained on
 * @param benchmark on the labelled pairs of the call; absent when there are none
 */
@Schema(name = "ModelComparison")
public record ModelComparison(
        String candidate,
        String current,
        long seed,
        SideBySide heldOut,
        @Nullable SideBySide benchmark) {}
