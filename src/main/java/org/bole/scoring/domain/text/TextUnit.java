package org.bole.scoring.domain.text;

import org.bole.taxonomy.domain.TextLanguage;
import org.jspecify.annotations.Nullable;

/**
 * One text of a profile that can carry a match by itself: an output, or headline and summary together.
 *
 * @param output place of the output in the profile, or {@link #SUMMARY}
 * @param language which language it is mostly in
 * @param embedding null until its vector is computed, or where embedding is off
 */
public record TextUnit(
        int output,
        TextLanguage language,
        Bag bag,
        @Nullable Embedding embedding) {
    public static final int SUMMARY = -1;
}
