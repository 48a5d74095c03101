package org.bole.support;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Masters and scholars for many requests, apart from everybody else by a language of their own: any mentor of the one firm
 * and any commissioner of the one university is eligible for each request, which all come from another firm.
 */
public final class Guild {
    public final List<String> mentors = new ArrayList<>();
    public final List<String> commissioners = new ArrayList<>();
    public final List<String> requests = new ArrayList<>();

    /** Some that no other test speaks. */
    private static final Iterator<String> LANGUAGES = Arrays.stream(Locale.getISOLanguages())
            .filter(code -> code.length() == 2
                    && code.compareTo("f") > 0
                    && !Set.of("ia", "zh").contains(code))
            .iterator();

    private final String language = LANGUAGES.next();
    private final String asker = Api.create("organizations", Documents.organization("ENTERPRISE"));
    private final String firm = Api.create("organizations", Documents.organization("ENTERPRISE"));
    private final String university = Api.create("organizations", Documents.organization("UNIVERSITY"));

    /** @param capacity how many teams each person takes */
    public Guild(int people, int capacity, int requests) {
        for (int i = 0; i < people; i++) {
            mentors.add(mentor(capacity));
            commissioners.add(commissioner(capacity));
        }
        for (int i = 0; i < requests; i++) {
            this.requests.add(request());
        }
    }

    public String mentor(int capacity) {
        return person("ENTERPRISE_MENTOR", firm, capacity);
    }

    public String commissioner(int capacity) {
        return person("TECH_COMMISSIONER", university, capacity);
    }

    public String student() {
        return person("TALENT", university, 1);
    }

    private String person(String role, String employer, int capacity) {
        ObjectNode document = Documents.profile(employer).put("name", "工匠" + Documents.unique(""));
        document.remove(List.of("ties", "summary"));
        return Api.create(
                "profiles", Documents.merge(document, Documents.json("""
                                {roles: ['%s'], skills: ['金工'], languages: ['%s'], headline: '金工', outputs: [],
                                 capacity: {teams: %d, daysPerMonth: 5}}
                                """.formatted(role, language, capacity))));
    }

    public String request() {
        return request(0);
    }

    public String request(int talents) {
        ObjectNode document = Documents.request(asker).put("status", "OPEN");
        document.remove(List.of("excludedOrganizations", "deadline"));
        return Api.create("requests", Documents.merge(document, Documents.json("""
                {title: '金工', description: '金工。', mentorSource: 'POOL', preferredSkills: [],
                 requiredSkills: ['金工'], requirements: {languages: ['%s']},
                 headcount: {enterpriseMentors: 1, techCommissioners: 1, talents: %d}}
                """.formatted(language, talents))));
    }

    /** A team of the n-th request, as it is offered by hand. */
    public ObjectNode offer(int request, int mentor, int commissioner) {
        return Documents.json("{requestId: '%s', mentorId: '%s', commissionerId: '%s', note: '按手工'}"
                .formatted(requests.get(request), mentors.get(mentor), commissioners.get(commissioner)));
    }
}
