package org.bole.request.rest;

/** An example for the API document: what a search for 光刻胶 finds; the request is made up. */
final class RequestSearchExample {
    static final String FOUND = """
            {
              "items": [
                {
                  "id": "0190b7f2-8f3c-7d3a-9c5e-6a2f4b1d0e78",
                  "version": 1,
                  "createdAt": "2026-01-05T01:20:00Z",
                  "updatedAt": "2026-01-06T02:00:00Z",
                  "organization": {"id": "0190b7f2-8f3c-7d3a-9c5e-6a2f4b1d0e01"},
                  "kind": "TECHNOLOGY_CHALLENGE",
                  "status": "OPEN",
                  "title": "光刻胶显影后线条毛糙",
                  "requiredSkills": ["光刻胶配方"],
                  "highlights": [
                    {"field": "/title", "fragments": ["<em>光刻胶</em>显影后线条毛糙"]},
                    {"field": "/requiredSkills/0", "fragments": ["<em>光刻胶</em>配方"]}
                  ]
                }
              ],
              "total": 1,
              "facets": {"status": [{"value": "OPEN", "count": 1}]}
            }
            """;

    private RequestSearchExample() {}
}
