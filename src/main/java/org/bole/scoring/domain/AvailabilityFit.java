package org.bole.scoring.domain;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.bole.profile.domain.Period;
import org.bole.profile.domain.WorkMode;
import org.bole.request.domain.Terms;
import org.bole.scoring.domain.Evidence.TermsEvidence;
import org.bole.scoring.domain.Evidence.TermsEvidence.Term;
import org.jspecify.annotations.Nullable;

/** Region, way of working and period: the mean of those that the request states. */
final class AvailabilityFit {
    /** What a profile that does not say counts: it may turn out either way. */
    private static final double UNKNOWN = .5;
    /** Half-way between on site and remote is half a fit. */
    private static final double HALF = .5;

    private final Terms terms;
    private final Taxonomy taxonomy;
    private final int region;

    AvailabilityFit(Terms terms, Taxonomy taxonomy) {
        this.terms = terms;
        this.taxonomy = taxonomy;
        // Remote work has no place.
        region = terms.region() == null || terms.mode() == WorkMode.REMOTE
                ? -1
                : taxonomy.regions().indexOf(terms.region());
    }

    boolean applicable() {
        return region >= 0 || terms.mode() != null || terms.period() != null;
    }

    double value(Candidate candidate, EvidenceSink sink) {
        double sum = 0;
        int parts = 0;
        if (region >= 0) {
            sum += region(candidate.availability().regions(), sink);
            parts++;
        }
        if (terms.mode() != null) {
            sum += mode(terms.mode(), candidate.availability().mode(), sink);
            parts++;
        }
        if (terms.period() != null) {
            sum += period(terms.period(), candidate.availability().periods(), sink);
            parts++;
        }
        return sum / parts;
    }

    /** 1 where the person serves the region or a wider one around it; else how close the closest is. */
    private double region(List<String> served, EvidenceSink sink) {
        double best = served.isEmpty() ? UNKNOWN : 0;
        String closest = null;
        for (String code : served) {
            int index = taxonomy.regions().indexOf(code);
            double value = index < 0 ? 0 : closeness(index);
            if (closest == null || value > best) {
                best = Math.max(best, value);
                closest = code;
            }
        }
        if (sink.wanted()) {
            sink.add(new TermsEvidence(
                    Term.REGION, taxonomy.regions().entry(region).code(), closest, best));
        }
        return best;
    }

    private double closeness(int served) {
        return taxonomy.regions().covers(served, region) || taxonomy.regions().covers(region, served)
                ? 1
                : taxonomy.regions().similarity(served, region);
    }

    private static double mode(WorkMode wanted, @Nullable WorkMode offered, EvidenceSink sink) {
        double value = offered == null ? UNKNOWN : fit(wanted, offered);
        if (sink.wanted()) {
            sink.add(new TermsEvidence(Term.MODE, wanted.name(), offered == null ? null : offered.name(), value));
        }
        return value;
    }

    private static double fit(WorkMode wanted, WorkMode offered) {
        if (wanted == offered || offered == WorkMode.HYBRID) {
            return 1;
        }
        return wanted == WorkMode.HYBRID ? HALF : 0;
    }

    private static double period(Period wanted, List<Period> free, EvidenceSink sink) {
        long covered = coveredDays(wanted, free);
        double value = free.isEmpty() ? UNKNOWN : (double) covered / wanted.days();
        if (sink.wanted()) {
            sink.add(new TermsEvidence(
                    Term.PERIOD, Long.toString(wanted.days()), free.isEmpty() ? null : Long.toString(covered), value));
        }
        return value;
    }

    /** Days of {@code wanted} that lie in any of {@code free}; overlapping periods count once. */
    private static long coveredDays(Period wanted, List<Period> free) {
        long covered = 0;
        LocalDate next = wanted.from();
        for (Period period :
                free.stream().sorted(Comparator.comparing(Period::from)).toList()) {
            LocalDate from = period.from().isAfter(next) ? period.from() : next;
            LocalDate to = period.to().isBefore(wanted.to()) ? period.to() : wanted.to();
            if (!to.isBefore(from)) {
                covered += new Period(from, to).days();
                next = to.plusDays(1);
            }
        }
        return covered;
    }
}
