package org.bole.scoring.domain;

import java.util.ArrayList;
import java.util.List;

/**
 * Takes the evidence for a component while its value is computed, so that value and explanation cannot differ. Ranking
 * thousands of profiles passes {@link #NONE} and builds no evidence at all.
 */
interface EvidenceSink {
    EvidenceSink NONE = new EvidenceSink() {
        @Override
        public boolean wanted() {
            return false;
        }

        @Override
        public void add(Evidence evidence) {
            throw new IllegalStateException("nobody wants evidence: ask wanted() first");
        }
    };

    boolean wanted();

    void add(Evidence evidence);

    /** Keeps what it is given. */
    final class Collected implements EvidenceSink {
        private final List<Evidence> evidence = new ArrayList<>();

        @Override
        public boolean wanted() {
            return true;
        }

        @Override
        public void add(Evidence one) {
            evidence.add(one);
        }

        List<Evidence> all() {
            return List.copyOf(evidence);
        }
    }
}
