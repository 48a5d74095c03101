package org.bole.scoring.rest;

import java.util.List;
import org.bole.profile.domain.Output;
import org.bole.scoring.domain.text.TextUnit;
import org.bole.scoring.rest.EvidenceView.OutputView;
import org.jspecify.annotations.Nullable;

/** What of a profile an explanation quotes. */
record ProfileFacts(List<Output> outputs, List<String> skills) {
    /** The output at {@code index}; null for the summary. */
    @Nullable
    OutputView output(int index) {
        if (index == TextUnit.SUMMARY) {
            return null;
        }
        Output output = outputs.get(index);
        return new OutputView(index, output.kind(), output.title(), output.year());
    }

    String skill(int index) {
        return skills.get(index);
    }
}
