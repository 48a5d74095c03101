package org.bole.scoring.domain.confidence;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.bole.scoring.domain.confidence.Confidence.Remedy;

/** What a person could add to be scored more surely for several requests. */
public final class Advice {
    private Advice() {}

    /** By how much the ranges would be narrower on average, most first; equal ones in the order of the codes. */
    public static List<Remedy> of(List<Confidence> matches) {
        Map<Remedy.Code, Integer> sums = new EnumMap<>(Remedy.Code.class);
        for (Confidence match : matches) {
            match.remedies().forEach(remedy -> sums.merge(remedy.code(), remedy.points(), Integer::sum));
        }
        List<Remedy> remedies = new ArrayList<>();
        sums.forEach((code, points) -> remedies.add(new Remedy(code, Math.round((float) points / matches.size()))));
        remedies.sort(Comparator.comparingInt(remedy -> -remedy.points()));
        return remedies;
    }
}
