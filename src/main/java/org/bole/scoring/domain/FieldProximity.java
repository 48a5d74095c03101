package org.bole.scoring.domain;

import java.util.function.ToDoubleFunction;
import org.bole.request.domain.Topic;
import org.bole.scoring.domain.Evidence.CodeEvidence;
import org.bole.taxonomy.domain.TableName;
import org.jspecify.annotations.Nullable;

/**
 * How close a profile's disciplines and industries are to those the request names, in their hierarchies. The closest
 * pair decides: a request names several fields because any of them may hold the answer. Where a profile names no
 * industry, its disciplines stand in through the bridge between the two tables.
 */
final class FieldProximity {
    private final Taxonomy taxonomy;
    private final int[] disciplines;
    private final int[] industries;

    FieldProximity(Topic topic, Taxonomy taxonomy) {
        this.taxonomy = taxonomy;
        disciplines = Taxonomy.indexes(taxonomy.disciplines(), topic.disciplines());
        industries = Taxonomy.indexes(taxonomy.industries(), topic.industries());
    }

    boolean applicable() {
        return disciplines.length + industries.length > 0;
    }

    double value(Candidate candidate, EvidenceSink sink) {
        double best = 0;
        for (int wanted : disciplines) {
            best = Math.max(best, discipline(wanted, candidate.fields().disciplines(), sink));
        }
        for (int wanted : industries) {
            best = Math.max(best, industry(wanted, candidate.fields(), sink));
        }
        return best;
    }

    private double discipline(int wanted, int[] own, EvidenceSink sink) {
        Closest closest = Closest.of(own, code -> taxonomy.disciplines().similarity(wanted, code));
        if (sink.wanted()) {
            sink.add(new CodeEvidence(
                    TableName.DISCIPLINES,
                    taxonomy.disciplines().entry(wanted).code(),
                    TableName.DISCIPLINES,
                    closest.index() < 0
                            ? null
                            : taxonomy.disciplines().entry(closest.index()).code(),
                    closest.value()));
        }
        return closest.value();
    }

    private double industry(int wanted, Candidate.Fields own, EvidenceSink sink) {
        Closest direct =
                Closest.of(own.industries(), code -> taxonomy.industries().similarity(wanted, code));
        Closest bridged = own.industries().length > 0
                ? Closest.NONE
                : Closest.of(own.disciplines(), code -> taxonomy.bridge().similarity(code, wanted));
        boolean byBridge = bridged.value() > direct.value();
        if (sink.wanted()) {
            sink.add(new CodeEvidence(
                    TableName.INDUSTRIES,
                    taxonomy.industries().entry(wanted).code(),
                    byBridge ? TableName.DISCIPLINES : TableName.INDUSTRIES,
                    byBridge ? taxonomy.disciplines().entry(bridged.index()).code() : code(direct),
                    Math.max(direct.value(), bridged.value())));
        }
        return Math.max(direct.value(), bridged.value());
    }

    private @Nullable String code(Closest industry) {
        return industry.index() < 0
                ? null
                : taxonomy.industries().entry(industry.index()).code();
    }

    /** The first of the closest codes; index -1 where there is none or none is close at all. */
    private record Closest(int index, double value) {
        static final Closest NONE = new Closest(-1, 0);

        static Closest of(int[] codes, ToDoubleFunction<Integer> similarity) {
            Closest best = NONE;
            for (int code : codes) {
                double value = similarity.applyAsDouble(code);
                best = value > best.value() ? new Closest(code, value) : best;
            }
            return best;
        }
    }
}
