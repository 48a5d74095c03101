package org.bole.scoring.domain;

import org.bole.profile.domain.Qualification;
import org.bole.profile.domain.Role;
import org.bole.request.domain.Requirements;
import org.bole.scoring.domain.Evidence.SeniorityEvidence;
import org.bole.taxonomy.domain.DegreeLevel;
import org.bole.taxonomy.domain.TitleRank;
import org.jspecify.annotations.Nullable;

/**
 * Rank and degree against what the seat wants. Where the request does not say, the role does: mentors and commissioners
 * are expected to have an associate senior title, and a doctorate serves a commissioner as well ("normally a doctorate
 * or a senior title" in published commissioner schemes).
 */
final class SeniorityFit {
    /** What an unknown rank or degree counts: it may turn out either way. */
    private static final double UNKNOWN = .5;
    /** Each step that is missing takes this much. */
    private static final double STEP = .4;

    private final Requirements requirements;

    SeniorityFit(Requirements requirements) {
        this.requirements = requirements;
    }

    boolean applicable(@Nullable Role role) {
        return wantedRank(role) != null || wantedDegree(role) != null;
    }

    double value(Candidate candidate, @Nullable Role role, EvidenceSink sink) {
        Qualification has = candidate.qualification();
        TitleRank rank = wantedRank(role);
        DegreeLevel degree = wantedDegree(role);
        if (sink.wanted()) {
            sink.add(new SeniorityEvidence(rank, has.rank(), degree, has.degree()));
        }
        if (rank == null) {
            return fit(degree, has.degree());
        }
        return degree == null ? fit(rank, has.rank()) : Math.max(fit(rank, has.rank()), fit(degree, has.degree()));
    }

    private static <E extends Enum<E>> double fit(@Nullable E wanted, @Nullable E has) {
        if (wanted == null || has == null) {
            return UNKNOWN;
        }
        return Math.max(0, 1 - STEP * Math.max(0, wanted.ordinal() - has.ordinal()));
    }

    private @Nullable TitleRank wantedRank(@Nullable Role role) {
        if (role == null) {
            return requirements.minimumRank();
        }
        return switch (role) {
            case ENTERPRISE_MENTOR, TECH_COMMISSIONER ->
                requirements.minimumRank() == null ? TitleRank.ASSOCIATE_SENIOR : requirements.minimumRank();
            case TALENT -> null;
        };
    }

    private @Nullable DegreeLevel wantedDegree(@Nullable Role role) {
        if (role == null || requirements.minimumDegree() != null) {
            return requirements.minimumDegree();
        }
        return switch (role) {
            case ENTERPRISE_MENTOR -> null;
            case TECH_COMMISSIONER -> DegreeLevel.DOCTOR;
            case TALENT -> DegreeLevel.MASTER;
        };
    }
}
