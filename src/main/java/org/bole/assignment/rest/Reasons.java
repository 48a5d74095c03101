package org.bole.assignment.rest;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.bole.assignment.application.Answer;
import org.bole.assignment.domain.Assignment;
import org.bole.assignment.domain.Bottleneck;
import org.bole.assignment.domain.Groups;
import org.bole.assignment.domain.Loads;
import org.bole.assignment.domain.Problem;
import org.bole.assignment.domain.Relief;
import org.bole.assignment.domain.Shares;
import org.bole.assignment.rest.AssignmentView.Change;
import org.bole.assignment.rest.AssignmentView.Code;
import org.bole.assignment.rest.AssignmentView.Finding;
import org.bole.assignment.rest.AssignmentView.Suggestion;
import org.bole.assignment.rest.AssignmentView.Unfilled;
import org.bole.assignment.rest.Findings.Concerned;
import org.bole.assignment.rest.Findings.Subject;
import org.jspecify.annotations.Nullable;

/** Why places stay empty or constraints cannot be kept, and what would help. */
final class Reasons {
    private static final int MOST_CONFLICTS = 100;
    private static final int MOST_ALLOWED = 20;

    private final AssignmentPlan plan;
    private final Answer answer;
    private final Problem problem;
    private final Assignment assignment;
    private final int[] missing;
    /** What is said of the bottleneck of each request; null where there is none. */
    private final @Nullable Finding[] full;

    Reasons(AssignmentPlan plan, Answer answer) {
        this.plan = plan;
        this.answer = answer;
        problem = plan.question().problem();
        assignment = answer.outcome().assignment();
        missing = assignment.missing(problem);
        full = new Finding[missing.length];
        for (Bottleneck of : answer.bottlenecks()) {
            Finding finding = full(of);
            of.requests().forEach(r -> full[r] = finding);
        }
    }

    /** Requests with empty places, in the order of the call. */
    List<Unfilled> unfilled() {
        return IntStream.range(0, missing.length)
                .filter(r -> missing[r] > 0)
                .boxed()
                .sorted(Comparator.comparingInt(plan.requests()::place))
                .map(r -> new Unfilled(plan.requests().id(r), missing[r], of(r)))
                .toList();
    }

    private int choices(int request) {
        int[] first = problem.pairs().first();
        return first[request + 1] - first[request];
    }

    /** The reason for most of the empty places first. */
    private List<Finding> of(int request) {
        int without = Math.min(missing[request], problem.requests().most()[request] - choices(request));
        List<Finding> reasons = new ArrayList<>();
        if (without > 0) {
            reasons.add(tooFew(request));
        }
        Finding rest = answer.shares() == null ? full[request] : limited(request, answer.shares());
        if (without < missing[request] && rest != null) {
            reasons.add(without * 2 >= missing[request] ? reasons.size() : 0, rest);
        }
        return reasons;
    }

    private Finding tooFew(int request) {
        String id = plan.requests().id(request);
        String demand = String.valueOf(problem.requests().most()[request]);
        return choices(request) == 0
                ? Findings.finding(Code.NO_PAIRS, Concerned.request(id), id, demand)
                : Findings.finding(
                        Code.TOO_FEW_PAIRS, Concerned.request(id), id, demand, String.valueOf(choices(request)));
    }

    private Finding full(Bottleneck of) {
        List<String> requests = plan.requests().ids(of.requests());
        List<String> experts = plan.experts().ids(of.experts());
        List<String> requestGroups =
                of.requestGroups().stream().map(plan.requestGroups()::id).toList();
        List<String> expertGroups =
                of.expertGroups().stream().map(plan.expertGroups()::id).toList();
        Concerned who = new Concerned(requests, experts, requestGroups, expertGroups);
        String wanted = String.valueOf(of.wanted());
        String given = String.valueOf(of.wanted() - of.missing());
        if (experts.isEmpty() && expertGroups.isEmpty()) {
            return Findings.finding(Code.QUOTA_FULL, who, Findings.names(requestGroups), wanted, given);
        }
        List<String> full = new ArrayList<>(experts);
        full.addAll(expertGroups);
        return Findings.finding(
                experts.isEmpty() ? Code.QUOTA_FULL : Code.EXPERTS_FULL,
                "EXPERTS_FULL",
                who,
                Findings.names(requests),
                wanted,
                given,
                Findings.names(full));
    }

    /** What cannot be kept together. */
    List<Finding> conflicts() {
        List<Finding> conflicts = new ArrayList<>(tooLittle());
        if (!plan.question().partial()) {
            answer.bottlenecks().forEach(of -> conflicts.add(conflict(of)));
        }
        if (conflicts.isEmpty() && answer.shares() != null) {
            conflicts.addAll(limited(answer.shares()));
        }
        return conflicts.stream().limit(MOST_CONFLICTS).toList();
    }

    private Finding conflict(Bottleneck of) {
        boolean alone = of.experts().isEmpty()
                && of.expertGroups().isEmpty()
                && of.requestGroups().isEmpty();
        return alone ? tooFew(of.requests().get(0)) : full(of);
    }

    /** What lots leave open: demands where all places must be filled, and least loads. */
    private List<Finding> limited(Shares shares) {
        List<Finding> conflicts = new ArrayList<>();
        int[] have = shares.ofRequests(problem);
        for (int r = 0; r < have.length && !plan.question().partial(); r++) {
            if (have[r] < (long) shares.whole() * problem.requests().most()[r]) {
                conflicts.add(limited(r, shares));
            }
        }
        if (shares.lacking(problem) > 0) {
            Concerned nobody = new Concerned(List.of(), List.of(), List.of(), List.of());
            conflicts.add(Findings.finding(Code.PROBABILITY_LIMITS, "PROBABILITY_LIMITS.least", nobody));
        }
        return conflicts;
    }

    private Finding limited(int request, Shares shares) {
        String id = plan.requests().id(request);
        int[] first = problem.pairs().first();
        long units = 0;
        for (int pair = first[request]; pair < first[request + 1]; pair++) {
            units += shares.of()[pair];
        }
        return Findings.finding(
                Code.PROBABILITY_LIMITS,
                Concerned.request(id),
                id,
                String.valueOf(problem.requests().most()[request]),
                String.valueOf(Math.round(1_000.0 * units / shares.whole()) / 1_000.0));
    }

    /** Least loads that are not reached. */
    private List<Finding> tooLittle() {
        List<Finding> conflicts = new ArrayList<>();
        Loads experts = problem.experts();
        for (int e = 0; e < experts.members(); e++) {
            if (assignment.ofExperts()[e] < experts.least()[e]) {
                String id = plan.experts().id(e);
                conflicts.add(min(
                        "MIN_NOT_REACHED.expert",
                        Concerned.expert(id),
                        id,
                        experts.least()[e],
                        assignment.ofExperts()[e]));
            }
        }
        eachShortGroup(experts.groups(), assignment.ofExperts(), (g, have) -> {
            String id = plan.expertGroups().id(g);
            Concerned who = new Concerned(List.of(), List.of(), List.of(), List.of(id));
            conflicts.add(min("MIN_NOT_REACHED.group", who, id, experts.groups().least()[g], have));
        });
        Groups groups = problem.requests().groups();
        eachShortGroup(groups, assignment.ofRequests(), (g, have) -> {
            String id = plan.requestGroups().id(g);
            Concerned who = new Concerned(List.of(), List.of(), List.of(id), List.of());
            conflicts.add(min("MIN_NOT_REACHED.group", who, id, groups.least()[g], have));
        });
        return conflicts;
    }

    private interface ShortGroup {
        void is(int group, int have);
    }

    private static void eachShortGroup(Groups groups, int[] loads, ShortGroup each) {
        int[] sums = groups.sums(loads);
        for (int g = 0; g < sums.length; g++) {
            if (sums[g] < groups.least()[g]) {
                each.is(g, sums[g]);
            }
        }
    }

    private static Finding min(String key, Concerned who, String id, int least, int have) {
        return Findings.finding(Code.MIN_NOT_REACHED, key, who, id, String.valueOf(least), String.valueOf(have));
    }

    /** In the order in which they should be made. */
    List<Suggestion> suggestions() {
        List<Suggestion> suggestions = new ArrayList<>();
        answer.reliefs().forEach(reliefs -> reliefs.forEach(relief -> suggestions.add(suggestion(relief))));
        allowed(suggestions);
        lowered(suggestions);
        leastLowered(suggestions);
        return suggestions.stream().limit(MOST_CONFLICTS).toList();
    }

    private Suggestion suggestion(Relief relief) {
        return switch (relief.kind()) {
            case EXPERT ->
                bound(
                        relief,
                        Change.RAISE_EXPERT_MAX,
                        new Subject(null, plan.experts().id(relief.number()), null));
            case EXPERT_GROUP ->
                bound(
                        relief,
                        Change.RAISE_EXPERT_GROUP_MAX,
                        new Subject(null, null, plan.expertGroups().id(relief.number())));
            case REQUEST_GROUP ->
                bound(
                        relief,
                        Change.RAISE_REQUEST_GROUP_MAX,
                        new Subject(null, null, plan.requestGroups().id(relief.number())));
        };
    }

    private static Suggestion bound(Relief relief, Change change, Subject of) {
        return Findings.bound(change, of, relief.from(), relief.to(), relief.fills());
    }

    /** Forbidden pairs that keep places empty. */
    private void allowed(List<Suggestion> suggestions) {
        plan.forbidden().stream()
                .filter(pair -> answer.shortage().wouldFill(pair[0], pair[1]))
                .limit(MOST_ALLOWED)
                .map(pair -> Findings.pair(
                        Change.ALLOW_PAIR,
                        plan.requests().id(pair[0]),
                        plan.experts().id(pair[1]),
                        1))
                .forEach(suggestions::add);
    }

    /** Demands that nobody could ever fill. */
    private void lowered(List<Suggestion> suggestions) {
        IntStream.range(0, missing.length)
                .filter(r -> missing[r] > 0 && choices(r) < problem.requests().most()[r])
                .limit(MOST_ALLOWED)
                .mapToObj(r -> Findings.bound(
                        Change.LOWER_DEMAND,
                        new Subject(plan.requests().id(r), null, null),
                        problem.requests().most()[r],
                        choices(r),
                        0))
                .forEach(suggestions::add);
    }

    private void leastLowered(List<Suggestion> suggestions) {
        Loads experts = problem.experts();
        for (int e = 0; e < experts.members(); e++) {
            if (assignment.ofExperts()[e] < experts.least()[e]) {
                Subject of = new Subject(null, plan.experts().id(e), null);
                suggestions.add(Findings.bound(
                        Change.LOWER_EXPERT_MIN,
                        of,
                        experts.least()[e],
                        assignment.ofExperts()[e],
                        0));
            }
        }
        eachShortGroup(experts.groups(), assignment.ofExperts(), (g, have) -> {
            Subject of = new Subject(null, null, plan.expertGroups().id(g));
            suggestions.add(Findings.bound(
                    Change.LOWER_EXPERT_GROUP_MIN, of, experts.groups().least()[g], have, 0));
        });
        Groups groups = problem.requests().groups();
        eachShortGroup(groups, assignment.ofRequests(), (g, have) -> {
            Subject of = new Subject(null, null, plan.requestGroups().id(g));
            suggestions.add(Findings.bound(Change.LOWER_REQUEST_GROUP_MIN, of, groups.least()[g], have, 0));
        });
    }
}
