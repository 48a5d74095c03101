package org.bole.round.domain;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Why a preference cannot be kept as it is.
 *
 * @param index in its part, from 0; {@link #WHOLE}: the part as a whole
 */
public record PreferenceFlaw(Kind kind, Part part, int index) {
    /** In place of an index. */
    public static final int WHOLE = -1;

    /** What is wrong. */
    public enum Kind {
        /** More than the caps of the round allow. */
        TOO_MANY,
        /** The same one stands earlier in this part. */
        TWICE,
        /** Ranked, and excluded too. */
        RANKED_AND_EXCLUDED
    }

    /** The two parts of a preference. */
    public enum Part {
        RANKED,
        EXCLUDED
    }

    /** All that is wrong with a preference; empty where nothing is. */
    public static List<PreferenceFlaw> of(List<?> ranked, List<?> excluded, PreferenceCaps caps) {
        List<PreferenceFlaw> flaws = new ArrayList<>();
        if (ranked.size() > caps.mostRanked()) {
            flaws.add(new PreferenceFlaw(Kind.TOO_MANY, Part.RANKED, WHOLE));
        }
        if (excluded.size() > caps.mostExcluded()) {
            flaws.add(new PreferenceFlaw(Kind.TOO_MANY, Part.EXCLUDED, WHOLE));
        }
        flaws.addAll(repetitions(ranked, excluded));
        return flaws;
    }

    static List<PreferenceFlaw> repetitions(List<?> ranked, List<?> excluded) {
        List<PreferenceFlaw> flaws = new ArrayList<>();
        Set<Object> liked = new HashSet<>();
        for (int i = 0; i < ranked.size(); i++) {
            if (!liked.add(ranked.get(i))) {
                flaws.add(new PreferenceFlaw(Kind.TWICE, Part.RANKED, i));
            }
        }
        Set<Object> refused = new HashSet<>();
        for (int i = 0; i < excluded.size(); i++) {
            if (!refused.add(excluded.get(i))) {
                flaws.add(new PreferenceFlaw(Kind.TWICE, Part.EXCLUDED, i));
            } else if (liked.contains(excluded.get(i))) {
                flaws.add(new PreferenceFlaw(Kind.RANKED_AND_EXCLUDED, Part.EXCLUDED, i));
            }
        }
        return flaws;
    }
}
