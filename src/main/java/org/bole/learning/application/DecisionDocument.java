package org.bole.learning.application;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.util.Objects;
import org.bole.learning.domain.Grade;
import org.bole.learning.domain.Verdict;
import org.bole.platform.validation.PlainText;
import org.bole.profile.domain.Role;
import org.bole.proposal.domain.DeclineReason;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A decision as callers report it. What the score was, the service finds out itself.
 *
 * @param role in which the person was decided on
 * @param reason of a DECLINE
 * @param grade of an EVALUATION
 * @param position place in the list, from 1, at which whoever decided saw the person; left out: unknown
 * @param decidedBy who decided, in the words of the caller; left out: the caller
 */
@Schema(description = "What was decided about a person for a request, in a role")
@CompleteVerdict
public record DecisionDocument(
        @NotNull DecisionKind kind,
        @NotNull Role role,
        @Nullable DeclineReason reason,
        @Nullable Grade grade,
        @Min(1) @Max(100_000) @Nullable Integer position,
        @PlainText(max = 2_000, multiline = true) @Nullable String note,
        @PlainText(max = 200) @Nullable String decidedBy) {

    Verdict verdict() {
        return switch (kind) {
            case SHORTLIST -> new Verdict.Shortlisted();
            case ACCEPT -> new Verdict.Accepted();
            case DECLINE -> new Verdict.Declined(Objects.requireNonNull(reason));
            case EVALUATION -> new Verdict.Evaluated(Objects.requireNonNull(grade));
        };
    }
}
