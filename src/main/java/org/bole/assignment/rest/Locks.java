package org.bole.assignment.rest;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.bole.assignment.domain.Assignment;
import org.bole.assignment.domain.Groups;
import org.bole.assignment.domain.Loads;
import org.bole.assignment.domain.Pairs;
import org.bole.assignment.domain.Problem;
import org.bole.assignment.rest.AssignmentCall.PairOfIds;
import org.bole.assignment.rest.AssignmentPlan.Clash;
import org.bole.assignment.rest.AssignmentView.Change;
import org.bole.assignment.rest.AssignmentView.Code;
import org.bole.assignment.rest.AssignmentView.Finding;
import org.bole.assignment.rest.AssignmentView.Suggestion;
import org.bole.assignment.rest.Findings.Concerned;
import org.bole.assignment.rest.Findings.Subject;

/** Locked pairs that contradict other constraints by themselves: then there is nothing to solve. */
final class Locks {
    private static final int MOST = 100;

    private final AssignmentPlan plan;
    private final List<Finding> conflicts = new ArrayList<>();
    private final List<Suggestion> suggestions = new ArrayList<>();

    Locks(AssignmentPlan plan) {
        this.plan = plan;
        plan.clashes().stream().limit(MOST).forEach(this::add);
        Problem problem = plan.question().problem();
        Assignment locked = Assignment.of(problem, problem.pairs().locked());
        tooMany(problem.requests(), locked.ofRequests(), "request");
        tooMany(problem.experts(), locked.ofExperts(), "expert");
    }

    List<Finding> conflicts() {
        return conflicts.stream().limit(MOST).toList();
    }

    List<Suggestion> suggestions() {
        return suggestions;
    }

    private void add(Clash clash) {
        PairOfIds pair = clash.pair();
        Code code = clash.isForbidden() ? Code.LOCKED_AND_FORBIDDEN : Code.LOCKED_NOT_LISTED;
        conflicts.add(
                Findings.finding(code, Concerned.pair(pair.request(), pair.expert()), pair.request(), pair.expert()));
        Change change = clash.isForbidden() ? Change.ALLOW_PAIR : Change.UNLOCK;
        suggestions.add(Findings.pair(change, pair.request(), pair.expert(), 0));
    }

    private void tooMany(Loads loads, int[] locked, String side) {
        boolean ofRequests = side.equals("request");
        Ids ids = ofRequests ? plan.requests() : plan.experts();
        for (int i = 0; i < locked.length; i++) {
            if (locked[i] > loads.most()[i]) {
                Concerned who = ofRequests ? Concerned.request(ids.id(i)) : Concerned.expert(ids.id(i));
                tooMany(side, who, ids.id(i), locked[i], loads.most()[i]);
                if (ofRequests) {
                    unlock(i, locked[i] - loads.most()[i]);
                } else {
                    Subject of = new Subject(null, ids.id(i), null);
                    raise(Change.RAISE_EXPERT_MAX, of, loads.most()[i], locked[i]);
                }
            }
        }
        Groups groups = loads.groups();
        int[] sums = groups.sums(locked);
        GroupPlan names = ofRequests ? plan.requestGroups() : plan.expertGroups();
        for (int g = 0; g < sums.length; g++) {
            if (sums[g] > groups.most()[g]) {
                List<String> group = List.of(names.id(g));
                Concerned who = new Concerned(
                        List.of(), List.of(), ofRequests ? group : List.of(), ofRequests ? List.of() : group);
                tooMany("group", who, names.id(g), sums[g], groups.most()[g]);
                Change change = ofRequests ? Change.RAISE_REQUEST_GROUP_MAX : Change.RAISE_EXPERT_GROUP_MAX;
                raise(change, new Subject(null, null, names.id(g)), groups.most()[g], sums[g]);
            }
        }
    }

    private void raise(Change change, Subject of, int from, int to) {
        suggestions.add(Findings.bound(change, of, from, to, to - from));
    }

    /** The locked pairs of a request that are worth least. */
    private void unlock(int request, int surplus) {
        Pairs pairs = plan.question().problem().pairs();
        IntStream.range(pairs.first()[request], pairs.first()[request + 1])
                .filter(pairs.locked()::get)
                .boxed()
                .sorted(Comparator.comparingDouble(pair -> pairs.score()[pair]))
                .limit(surplus)
                .map(pair -> Findings.pair(
                        Change.UNLOCK,
                        "UNLOCK.surplus",
                        plan.requests().id(request),
                        plan.experts().id(pairs.expert()[pair]),
                        0))
                .forEach(suggestions::add);
    }

    private void tooMany(String what, Concerned who, String name, int locked, int most) {
        conflicts.add(Findings.finding(
                Code.TOO_MANY_LOCKED,
                "TOO_MANY_LOCKED." + what,
                who,
                name,
                String.valueOf(locked),
                String.valueOf(most)));
    }
}
