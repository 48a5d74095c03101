package org.bole.profile.rest;

/** An example for the API document: what a search for {@code linmo} finds; the person is made up. */
final class ProfileSearchExample {
    static final String FOUND = """
            {
              "items": [
                {
                  "id": "0190b7f2-8f3c-7d3a-9c5e-6a2f4b1d0e77",
                  "version": 0,
                  "createdAt": "2026-01-05T01:20:00Z",
                  "updatedAt": "2026-01-05T01:20:00Z",
                  "externalRef": "hr-2041",
                  "name": "林墨",
                  "roles": ["TECH_COMMISSIONER"],
                  "skills": ["感光树脂合成", "显影动力学"],
                  "highlights": [{"field": "/name", "fragments": ["<em>林墨</em>"]}]
                }
              ],
              "total": 1,
              "facets": {
                "roles": [{"value": "TECH_COMMISSIONER", "count": 1}],
                "region": [{"value": "310117", "count": 1, "label": {"zh": "松江区"}}]
              }
            }
            """;

    private ProfileSearchExample() {}
}
