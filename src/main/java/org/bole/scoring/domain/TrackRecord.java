package org.bole.scoring.domain;

import java.util.List;
import org.bole.scoring.domain.Evidence.TrackRecordEvidence;
import org.bole.scoring.domain.text.TextUnit;

/**
 * How much relevant work there is: {@code 1 - Π(1 - r³)} over the relevances {@code r} of the outputs, the chance that at
 * least one bears on the request if each one's relevance cubed were its chance. Cubed, since faint likeness is
 * everywhere, and many outputs of it are no record. Grows with every output and never reaches 1 by numbers alone.
 */
final class TrackRecord {
    /** From this relevance on an output is counted as bearing on the request. */
    private static final double RELEVANT = .1;

    private TrackRecord() {}

    static double value(List<TextUnit> units, double[] relevance, EvidenceSink sink) {
        double none = 1;
        int relevant = 0;
        int outputs = 0;
        for (int i = 0; i < relevance.length; i++) {
            if (units.get(i).output() != TextUnit.SUMMARY) {
                outputs++;
                relevant += relevance[i] >= RELEVANT ? 1 : 0;
                none *= 1 - relevance[i] * relevance[i] * relevance[i];
            }
        }
        if (sink.wanted()) {
            sink.add(new TrackRecordEvidence(relevant, outputs));
        }
        return 1 - none;
    }
}
