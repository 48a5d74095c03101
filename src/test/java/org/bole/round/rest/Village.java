package org.bole.round.rest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bole.support.Api;
import org.bole.support.Documents;
import org.bole.support.Waiting;
import org.jspecify.annotations.Nullable;

/**
 * People who alone speak a language of their own, which all requests here ask for: two firms, each with a mentor of its own,
 * and a university with three commissioners.
 */
final class Village {
    private static @Nullable Village shared;

    final Map<String, String> people = new HashMap<>();
    final List<String> requests = new ArrayList<>();

    /** The same one for all tests of one application. */
    static Village shared() {
        if (shared == null) {
            shared = new Village();
            Waiting.awaitVectors();
        }
        return shared;
    }

    private Village() {
        String university = Api.create("organizations", Documents.organization("UNIVERSITY"));
        for (String name : List.of("apple", "pear")) {
            String firm = Api.create("organizations", Documents.organization("ENTERPRISE"));
            person(name, firm, "['ENTERPRISE_MENTOR']", "['果酒酿造']", 2);
            requests.add(request(firm));
            requests.add(request(firm));
        }
        person("yeast", university, "['TECH_COMMISSIONER']", "['酵母选育', '果酒酿造']", 1);
        person("barrels", university, "['TECH_COMMISSIONER']", "['橡木桶陈酿']", 1);
        person("busy", university, "['TECH_COMMISSIONER']", "['酵母选育', '橡木桶陈酿']", 0);
    }

    private void person(String name, String employer, String roles, String skills, int teams) {
        ObjectNode document = Documents.profile(employer).put("name", name);
        document.remove(List.of("ties", "summary"));
        people.put(name, Api.create("profiles", Documents.merge(document, Documents.json("""
                                {roles: %s, skills: %s, languages: ['eo'], headline: '酿酒', outputs: [],
                                 capacity: {teams: %d, daysPerMonth: 5}}
                                """.formatted(
                        roles, skills, teams)))));
    }

    private static String request(String firm) {
        ObjectNode document = Documents.request(firm).put("status", "OPEN");
        document.remove(List.of("excludedOrganizations"));
        return Api.create("requests", Documents.merge(document, Documents.json("""
                {title: '果酒陈酿', description: '果酒的发酵与陈酿。', mentorSource: 'OWN', preferredSkills: [],
                 requiredSkills: ['酵母选育', '橡木桶陈酿', '果酒酿造'], requirements: {languages: ['eo']},
                 headcount: {enterpriseMentors: 1, techCommissioners: 1}}
                """)));
    }

    String name(JsonNode person) {
        return people.entrySet().stream()
                .filter(one -> one.getValue().equals(person.path("profileId").asText()))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse("-");
    }

    ObjectNode draft() {
        ObjectNode draft = Documents.json("{title: '村里的轮次', settings: {seed: 7, steps: 30}}");
        requests.forEach(draft.putArray("requests")::add);
        return draft;
    }

    String frozen() {
        String round = Api.create("rounds", draft());
        RoundCalls.freeze(round);
        return round;
    }
}
