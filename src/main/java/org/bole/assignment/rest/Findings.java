package org.bole.assignment.rest;

import java.util.List;
import org.bole.assignment.rest.AssignmentView.Change;
import org.bole.assignment.rest.AssignmentView.Code;
import org.bole.assignment.rest.AssignmentView.Finding;
import org.bole.assignment.rest.AssignmentView.Suggestion;
import org.bole.platform.text.Bilingual;
import org.bole.platform.text.Messages;
import org.bole.platform.text.TextView;
import org.jspecify.annotations.Nullable;

/** Puts findings and suggestions into words. */
final class Findings {
    private static final Messages MESSAGES = Messages.of("assignment");
    private static final int MOST_LISTED = 20;
    private static final int MOST_NAMED = 5;

    private Findings() {}

    /** Whom a finding concerns, by the ids of the call. */
    record Concerned(
            List<String> requests, List<String> experts, List<String> requestGroups, List<String> expertGroups) {
        static Concerned pair(String request, String expert) {
            return new Concerned(List.of(request), List.of(expert), List.of(), List.of());
        }

        static Concerned request(String id) {
            return new Concerned(List.of(id), List.of(), List.of(), List.of());
        }

        static Concerned expert(String id) {
            return new Concerned(List.of(), List.of(id), List.of(), List.of());
        }
    }

    static Finding finding(Code code, Concerned who, Object... arguments) {
        return finding(code, code.name(), who, arguments);
    }

    /** @param key of the message, where one code has several */
    static Finding finding(Code code, String key, Concerned who, Object... arguments) {
        return new Finding(
                code,
                TextView.from(MESSAGES.get(key, arguments)),
                first(who.requests()),
                who.requests().size(),
                first(who.experts()),
                who.experts().size(),
                who.requestGroups(),
                who.expertGroups());
    }

    private static List<String> first(List<String> ids) {
        return ids.size() <= MOST_LISTED ? ids : List.copyOf(ids.subList(0, MOST_LISTED));
    }

    /** Some names, and how many more there are. */
    static Bilingual names(List<String> ids) {
        String zh = String.join("、", ids.subList(0, Math.min(MOST_NAMED, ids.size())));
        String en = String.join(", ", ids.subList(0, Math.min(MOST_NAMED, ids.size())));
        return ids.size() <= MOST_NAMED
                ? new Bilingual(zh, en)
                : MESSAGES.get("names.more", new Bilingual(zh, en), String.valueOf(ids.size() - MOST_NAMED));
    }

    /**
     * What is changed.
     *
     * @param request whose demand or pair
     * @param expert whose bound or pair
     * @param group whose bound
     */
    record Subject(
            @Nullable String request,
            @Nullable String expert,
            @Nullable String group) {
        String name() {
            return String.valueOf(request != null ? request : expert != null ? expert : group);
        }
    }

    static Suggestion bound(Change change, Subject of, int from, int to, int fills) {
        Bilingual text =
                MESSAGES.get(change.name(), of.name(), String.valueOf(from), String.valueOf(to), String.valueOf(fills));
        return new Suggestion(change, TextView.from(text), of.request(), of.expert(), of.group(), from, to, fills);
    }

    static Suggestion pair(Change change, String request, String expert, int fills) {
        return pair(change, change.name(), request, expert, fills);
    }

    static Suggestion pair(Change change, String key, String request, String expert, int fills) {
        Bilingual text = MESSAGES.get(key, request, expert);
        return new Suggestion(change, TextView.from(text), request, expert, null, null, null, fills);
    }
}
