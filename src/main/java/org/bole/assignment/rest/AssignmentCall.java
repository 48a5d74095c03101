package org.bole.assignment.rest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import org.bole.platform.document.Lists;
import org.bole.platform.validation.PlainText;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A problem of assignment that a caller holds; nothing of it is kept.
 *
 * @param pairs who may be assigned to whom; what is not listed cannot be used
 * @param locked pairs that must be used, of those listed
 * @param forbidden pairs that must not be used
 * @param requestGroups quotas of several requests together
 * @param expertGroups quotas of several experts together
 * @param objective TOTAL when left out
 * @param allowPartial whether places may stay empty where they cannot all be filled; false when left out
 * @param balance what each request that an expert has already takes from the score of the next; 0 when left out
 * @param maxPairProbability draws lots, so that no pair is used with a greater probability; in steps of 1/27,720,
 *     or 1/840 with more than 70,000 pairs
 * @param seed of lots and of ties; 0 when left out
 * @param certificate whether to give the prices that prove the total
 * @param explainNotChosen whether to say of each listed pair that is not chosen what it would cost to force it; with TOTAL,
 *     without lots, for 10,000 pairs at most; false when left out
 */
@Schema(description = "Requests, experts and the pairs that may be used")
public record AssignmentCall(
        @NotNull @Size(max = MOST_REQUESTS) List<@NotNull @Valid RequestToFill> requests,
        @NotNull @Size(max = MOST_EXPERTS) List<@NotNull @Valid ExpertToAssign> experts,
        @NotNull @Size(max = MOST_PAIRS) List<PairToUse> pairs,
        @Size(max = MOST_PAIRS) List<@NotNull @Valid PairOfIds> locked,
        @Size(max = MOST_PAIRS) List<@NotNull @Valid PairOfIds> forbidden,
        @Size(max = MOST_GROUPS) List<@NotNull @Valid GroupToKeep> requestGroups,
        @Size(max = MOST_GROUPS) List<@NotNull @Valid GroupToKeep> expertGroups,
        @Nullable Objective objective,
        @Nullable Boolean allowPartial,
        @DecimalMin("0") @DecimalMax("1e12") @Nullable Double balance,

        @DecimalMin(value = "0", inclusive = false) @DecimalMax("1") @Nullable
        Double maxPairProbability,

        @Nullable Long seed,
        @Nullable Boolean certificate,
        @Nullable Boolean explainNotChosen) {
    public static final int MOST_REQUESTS = 200_000;
    public static final int MOST_EXPERTS = 400_000;
    public static final int MOST_PAIRS = 2_000_000;
    public static final int MOST_GROUPS = 10_000;
    /** Of so many pairs it can be said within seconds what each would cost. */
    public static final int MOST_EXPLAINED = 10_000;

    private static final int LONGEST = 200;

    public AssignmentCall {
        locked = Lists.orEmpty(locked);
        forbidden = Lists.orEmpty(forbidden);
        requestGroups = Lists.orEmpty(requestGroups);
        expertGroups = Lists.orEmpty(expertGroups);
        objective = Objects.requireNonNullElse(objective, Objective.TOTAL);
        allowPartial = Objects.requireNonNullElse(allowPartial, false);
        balance = Objects.requireNonNullElse(balance, 0.0);
        seed = Objects.requireNonNullElse(seed, 0L);
        certificate = Objects.requireNonNullElse(certificate, false);
        explainNotChosen = Objects.requireNonNullElse(explainNotChosen, false);
    }

    /** What the best assignment is. */
    public enum Objective {
        /** The greatest sum of scores. */
        TOTAL,
        /** The greatest sum that the poorest request can have, then the greatest total. */
        FAIR
    }

    /**
     * A request.
     *
     * @param demand how many experts it needs; 1 when left out
     * @param group of requestGroups
     */
    public record RequestToFill(
            @NotNull @PlainText(max = LONGEST) String id,
            @Min(0) @Max(10_000) @Nullable Integer demand,
            @PlainText(max = LONGEST) @Nullable String group) {}

    /**
     * An expert.
     *
     * @param min how many requests the expert must get; 0 when left out
     * @param max how many the expert may get; 1, or min, when left out
     * @param group of expertGroups
     */
    public record ExpertToAssign(
            @NotNull @PlainText(max = LONGEST) String id,
            @Min(0) @Max(1_000_000) @Nullable Integer min,
            @Min(0) @Max(1_000_000) @Nullable Integer max,
            @PlainText(max = LONGEST) @Nullable String group) {
        int least() {
            return min == null ? 0 : min;
        }

        int most() {
            return max == null ? Math.max(1, least()) : max;
        }
    }

    /**
     * A pair that may be used. There may be millions: they are checked with the references that they make.
     *
     * @param score 0, or of a magnitude between 1e-100 and 1e100
     * @param maxProbability in [0, 1], instead of maxPairProbability
     */
    public record PairToUse(
            String request,
            String expert,
            Double score,
            @Nullable Double maxProbability) {}

    /** A pair by ids of this call. */
    public record PairOfIds(
            @NotNull @PlainText(max = LONGEST) String request,
            @NotNull @PlainText(max = LONGEST) String expert) {}

    /**
     * A quota for the pairs of several requests, or experts, together.
     *
     * @param within a larger group of the same side
     * @param min how many pairs they must have; 0 when left out
     * @param max how many they may have; any number when left out
     */
    public record GroupToKeep(
            @NotNull @PlainText(max = LONGEST) String id,
            @PlainText(max = LONGEST) @Nullable String within,
            @Min(0) @Max(1_000_000_000) @Nullable Integer min,
            @Min(0) @Max(1_000_000_000) @Nullable Integer max) {
        int least() {
            return min == null ? 0 : min;
        }

        int most() {
            return max == null ? Integer.MAX_VALUE : max;
        }
    }
}
