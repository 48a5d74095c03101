package org.bole.learning.rest;

/** Examples for the API document; the people are made up. */
final class LearningExamples {
    static final String SHORTLIST =
            "{\"kind\": \"SHORTLIST\", \"role\": \"TECH_COMMISSIONER\", \"position\": 3, \"decidedBy\": \"周科长\"}";
    static final String DECLINE =
            "{\"kind\": \"DECLINE\", \"role\": \"TECH_COMMISSIONER\", \"reason\": \"BUSY\", \"note\": \"今年项目已满\"}";
    static final String EVALUATION =
            "{\"kind\": \"EVALUATION\", \"role\": \"TECH_COMMISSIONER\", \"grade\": \"EXCELLENT\"}";

    static final String DECISION = """
            {
              "id": "0199b7f2-8f3c-7d3a-9c5e-6a2f4b1d0e77",
              "requestId": "0199b7f2-8f3c-7d3a-9c5e-6a2f4b1d0e01",
              "profileId": "0199b7f2-8f3c-7d3a-9c5e-6a2f4b1d0e02",
              "role": "TECH_COMMISSIONER",
              "requestKind": "TECHNOLOGY_CHALLENGE",
              "kind": "SHORTLIST",
              "position": 3,
              "decidedBy": "周科长",
              "recordedBy": "operator",
              "decidedAt": "2026-03-02T01:20:00Z",
              "model": "1.1",
              "points": 6120,
              "eligible": true,
              "components": {"LEXICAL": 0.31, "SEMANTIC": 0.42, "SKILLS": 0.9, "FIELD": 0.75, "TRACK_RECORD": 0.5}
            }
            """;

    static final String TRAINING = "{\"seed\": 1, \"positionExponent\": 1.0, \"mostWeight\": 10.0, \"note\": \"一季度\"}";

    static final String QUEUED = """
            {
              "id": "0199b7f2-8f3c-7d3a-9c5e-6a2f4b1d0e77",
              "kind": "training",
              "state": "QUEUED",
              "done": 0,
              "total": 7,
              "errors": 0,
              "createdAt": "2026-03-02T01:20:00Z",
              "updatedAt": "2026-03-02T01:20:00Z"
            }
            """;

    static final String COMPARE = """
            {"against": "1.1",
             "requests": [{"id": "r1", "title": "光刻胶显影后线条毛糙", "skills": ["光刻胶配方", "显影工艺"]}],
             "profiles": [{"id": "p1", "skills": ["感光树脂合成"],
                           "outputs": [{"kind": "PAPER", "title": "化学放大型感光树脂的线边缘粗糙度研究"}]},
                          {"id": "p2", "skills": ["路径规划"]}],
             "pairs": [{"request": "r1", "profile": "p1", "label": 3}, {"request": "r1", "profile": "p2", "label": 0}]}
            """;

    static final String ACTIVATE = "{\"note\": \"三月例会决定\"}";

    static final String ACTIVATION = """
            {
              "id": 7,
              "version": "1.1-t3",
              "replaced": "1.1",
              "activatedAt": "2026-03-02T01:20:00Z",
              "activatedBy": "operator",
              "note": "三月例会决定"
            }
            """;

    private LearningExamples() {}
}
