package org.bole.round.rest;

/** Examples for the API document. */
final class RoundExamples {
    static final String DRAFT = "{\"title\": \"2026年春季双导师匹配\", \"settings\": {\"seed\": 1, \"usualCapacity\": 2}}";

    static final String ROUND = """
            {
              "id": "0199b7f2-8f3c-7d3a-9c5e-6a2f4b1d0e77",
              "title": "2026年春季双导师匹配",
              "status": "DRAFT",
              "settings": {"seed": 1, "usualCapacity": 2, "usualStudents": 3},
              "results": 0,
              "createdAt": "2026-03-02T01:20:00Z",
              "createdBy": "operator",
              "updatedAt": "2026-03-02T01:20:00Z"
            }
            """;

    static final String CLOSE = "{\"reason\": \"多家企业撤回需求，另开一轮\"}";

    static final String QUEUED = """
            {
              "id": "0199b7f2-8f3c-7d3a-9c5e-6a2f4b1d0e78",
              "kind": "round-freeze",
              "state": "QUEUED",
              "done": 0,
              "errors": 0,
              "createdAt": "2026-03-02T01:20:00Z",
              "updatedAt": "2026-03-02T01:20:00Z"
            }
            """;

    static final String CHOICES = """
            {"reason": "企业与该专员已有合作",
             "choices": [{"kind": "LOCK", "role": "TECH_COMMISSIONER",
                          "requestId": "0199b7f2-8f3c-7d3a-9c5e-6a2f4b1d0e01",
                          "profileId": "0199b7f2-8f3c-7d3a-9c5e-6a2f4b1d0e02"}]}
            """;

    static final String WHAT_IF = """
            {"choices": [{"kind": "LOCK", "role": "TECH_COMMISSIONER",
                          "requestId": "0199b7f2-8f3c-7d3a-9c5e-6a2f4b1d0e01",
                          "profileId": "0199b7f2-8f3c-7d3a-9c5e-6a2f4b1d0e02"}],
             "withdrawn": [2]}
            """;

    static final String WITHDRAWAL = "{\"reason\": \"企业更正了意见\"}";

    static final String CHOICE = """
            {"items": [{"number": 1, "kind": "LOCK", "role": "TECH_COMMISSIONER",
              "requestId": "0199b7f2-8f3c-7d3a-9c5e-6a2f4b1d0e01",
              "profileId": "0199b7f2-8f3c-7d3a-9c5e-6a2f4b1d0e02",
              "made": {"at": "2026-03-02T01:20:00Z", "by": "operator", "reason": "企业与该专员已有合作"}}]}
            """;

    static final String REQUEST_PREFERENCE = """
            {"ranked": ["0199b7f2-8f3c-7d3a-9c5e-6a2f4b1d0e02", "0199b7f2-8f3c-7d3a-9c5e-6a2f4b1d0e03"],
             "excluded": [{"profileId": "0199b7f2-8f3c-7d3a-9c5e-6a2f4b1d0e04", "reason": "与竞争企业有合作"}]}
            """;

    static final String PROFILE_PREFERENCE = """
            {"ranked": ["0199b7f2-8f3c-7d3a-9c5e-6a2f4b1d0e01"],
             "excluded": [{"requestId": "0199b7f2-8f3c-7d3a-9c5e-6a2f4b1d0e05", "reason": "路途太远"}]}
            """;

    static final String STATED_PREFERENCE = """
            {"side": "REQUEST", "requestId": "0199b7f2-8f3c-7d3a-9c5e-6a2f4b1d0e01", "name": "光刻胶显影后线条毛糙",
             "ranked": [{"rank": 1, "profileId": "0199b7f2-8f3c-7d3a-9c5e-6a2f4b1d0e02", "name": "林墨", "points": 500,
                         "effect": "ELIGIBLE_CANDIDATE"}],
             "excluded": [{"profileId": "0199b7f2-8f3c-7d3a-9c5e-6a2f4b1d0e04", "name": "陈砚",
                           "reason": "与竞争企业有合作", "effect": "NOT_A_CANDIDATE"}],
             "statedAt": "2026-03-02T01:20:00Z", "statedBy": "operator"}
            """;

    private RoundExamples() {}
}
