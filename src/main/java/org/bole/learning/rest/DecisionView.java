package org.bole.learning.rest;

import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.bole.learning.application.DecisionKind;
import org.bole.learning.application.Recorded;
import org.bole.learning.domain.Decision;
import org.bole.learning.domain.Grade;
import org.bole.learning.domain.Verdict;
import org.bole.profile.domain.Role;
import org.bole.proposal.domain.DeclineReason;
import org.bole.request.domain.RequestKind;
import org.bole.scoring.domain.Component;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A decision with the score as it stood.
 *
 * @param position place at which whoever decided saw the person; absent: unknown
 * @param recordedBy the caller who reported it
 * @param model version of the score model in force
 * @param components value of each component that applied, in [0, 1]
 */
@Schema(name = "Decision")
public record DecisionView(
        UUID id,
        UUID requestId,
        UUID profileId,
        Role role,
        RequestKind requestKind,
        DecisionKind kind,
        @Nullable DeclineReason reason,
        @Nullable Grade grade,
        @Nullable Integer position,
        @Nullable String note,
        String decidedBy,
        String recordedBy,
        Instant decidedAt,
        String model,
        int points,
        boolean eligible,
        Map<Component, Double> components) {

    static DecisionView from(Recorded recorded) {
        Decision decision = recorded.decision();
        Decision.Subject subject = decision.subject();
        Verdict verdict = decision.verdict();
        return new DecisionView(
                decision.id(),
                subject.seat().request(),
                subject.profile().value(),
                subject.seat().role(),
                subject.kind(),
                DecisionKind.of(verdict),
                verdict instanceof Verdict.Declined declined ? declined.reason() : null,
                verdict instanceof Verdict.Evaluated evaluated ? evaluated.grade() : null,
                decision.shown().position(),
                recorded.note(),
                recorded.decidedBy(),
                recorded.recordedBy(),
                decision.at(),
                decision.shown().model(),
                decision.shown().points(),
                decision.shown().eligible(),
                new TreeMap<>(decision.shown().values().byComponent()));
    }
}
