package org.bole.scoring.domain.text;

import org.jspecify.annotations.Nullable;

/**
 * One text of a profile that can carry a match by itself: an output, or headline and summary together.
 *
 * @param output place of the output in the profile, or {@link #SUMMARY}
 * @param embedding null until its vector is computed, or where embedding is off
 */
public record TextUnit(int output, Bag bag, @Nullable Embedding embedding) {
    public static final int SUMMARY = -1;
}
