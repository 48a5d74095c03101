package org.bole.assignment.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.bole.assignment.application.Answer.Status;
import org.bole.platform.text.TextView;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * The answer.
 *
 * @param total sum of the scores, less what the balance takes
 * @param upperBound no assignment that is as full (FAIR: and as fair) has a greater total; with lots: nor expectation
 * @param expectedTotal with lots: what the total is on average, the greatest there is
 * @param minPerRequest smallest sum of scores that a request with a demand has
 * @param minPerRequestBound with FAIR: no assignment that is as full gives the poorest request more
 * @param assignments in the order of the call; empty where nothing satisfies all constraints
 * @param unfilled requests with empty places, and why
 * @param conflicts constraints that cannot be kept together
 * @param suggestions changes that would fill empty places: raised bounds in the order in which to make them, then others to
 *     choose from
 * @param probabilities with lots: how probable each pair was
 * @param certificate with TOTAL and without lots: prices that prove the total, when asked for
 * @param notChosen listed pairs that are not used, in the order of the call, without those forbidden, when asked for; empty
 *     where nothing satisfies all constraints
 */
@Schema(name = "Assignment")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AssignmentView(
        Status status,
        @Nullable Double total,
        @Nullable Double upperBound,
        @Nullable Double expectedTotal,
        @Nullable Double minPerRequest,
        @Nullable Double minPerRequestBound,
        int places,
        int filled,
        List<AssignedPair> assignments,
        List<Unfilled> unfilled,
        List<Finding> conflicts,
        List<Suggestion> suggestions,
        @Nullable List<ProbablePair> probabilities,
        @Nullable Certificate certificate,
        @Nullable List<NotChosenPair> notChosen) {

    /** A pair that is used. */
    @Schema(name = "AssignedPair")
    public record AssignedPair(String request, String expert, double score) {}

    /** A pair that might be drawn. */
    @Schema(name = "ProbablePair")
    public record ProbablePair(String request, String expert, double probability) {}

    /**
     * A pair that is not used, and what the best assignment that uses it loses. Filled places come first: a total may be
     * greater where places are lost. All three are absent where it cannot be forced, because nobody could give way.
     *
     * @param cost how much smaller the total is
     * @param places how many more places are empty
     * @param minimums how many pairs are then lacking to what experts and groups must have: where any are, or where a
     *     place is lost that must not be, the call with the pair locked is INFEASIBLE
     */
    @Schema(name = "NotChosenPair")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record NotChosenPair(
            String request,
            String expert,
            double score,
            @Nullable Double cost,
            @Nullable Long places,
            @Nullable Long minimums) {}

    /** A request with empty places; the reason for most of them comes first. */
    @Schema(name = "UnfilledRequest")
    public record Unfilled(String request, int missing, List<Finding> reasons) {}

    /**
     * A reason or a conflict.
     *
     * @param requests that compete, at most 20 of {@code requestCount}
     * @param experts who have no room, at most 20 of {@code expertCount}
     * @param requestGroups whose quota is the reason
     * @param expertGroups whose quota is the reason
     */
    @Schema(name = "AssignmentFinding")
    public record Finding(
            Code code,
            TextView text,
            List<String> requests,
            int requestCount,
            List<String> experts,
            int expertCount,
            List<String> requestGroups,
            List<String> expertGroups) {}

    /** What a finding is about. */
    public enum Code {
        LOCKED_AND_FORBIDDEN,
        LOCKED_NOT_LISTED,
        TOO_MANY_LOCKED,
        MIN_NOT_REACHED,
        NO_PAIRS,
        TOO_FEW_PAIRS,
        EXPERTS_FULL,
        QUOTA_FULL,
        PROBABILITY_LIMITS
    }

    /**
     * A change that would help.
     *
     * @param change what to change
     * @param request whose demand is lowered, or whose pair is allowed
     * @param expert whose bound is changed, or whose pair is allowed
     * @param group whose bound is changed
     * @param from as it is
     * @param to as it should be
     * @param fills how many places that fills at least, raised bounds one after the other, allowed pairs each alone; 0
     *     where it makes another change or a constraint possible
     */
    @Schema(name = "AssignmentSuggestion")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Suggestion(
            Change change,
            TextView text,
            @Nullable String request,
            @Nullable String expert,
            @Nullable String group,
            @Nullable Integer from,
            @Nullable Integer to,
            int fills) {}

    /** What a suggestion changes. */
    public enum Change {
        RAISE_EXPERT_MAX,
        RAISE_EXPERT_GROUP_MAX,
        RAISE_REQUEST_GROUP_MAX,
        LOWER_DEMAND,
        LOWER_EXPERT_MIN,
        LOWER_EXPERT_GROUP_MIN,
        LOWER_REQUEST_GROUP_MIN,
        UNLOCK,
        ALLOW_PAIR
    }

    /**
     * Prices by which nothing better can exist. Whole numbers: a score times {@code scale}, rounded. With {@code q} the
     * price of somebody and of all groups around, every assignment that fills as many places is worth at most what the
     * locked pairs are worth, and, of free pairs and of loads beyond the locked ones, the sum of: {@code max(0, score -
     * q(request) - q(expert))} over the pairs, the score less {@code balance} for each locked pair of the expert;
     * {@code (price + place) * demand} over the requests; the greatest {@code price * load} within the bounds over
     * experts (less {@code balance * load * (load - 1) / 2}) and groups (no more than their members may have);
     * {@code -place * filled}.
     */
    @Schema(name = "AssignmentCertificate")
    public record Certificate(
            double scale,
            long place,
            List<Price> requests,
            List<Price> experts,
            List<Price> requestGroups,
            List<Price> expertGroups) {}

    /** Of somebody or of a group. */
    @Schema(name = "AssignmentPrice")
    public record Price(String id, long price) {}
}
