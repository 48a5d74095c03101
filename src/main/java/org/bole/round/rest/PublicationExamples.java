package org.bole.round.rest;

/** Examples for the API document. */
final class PublicationExamples {
    static final String SHOW = "{\"until\": \"2036-03-09T16:00:00Z\"}";

    static final String PERIOD = """
            {"number": 1, "result": 2, "begunAt": "2026-03-02T01:20:00Z", "begunBy": "operator",
             "until": "2026-03-09T16:00:00Z"}
            """;

    static final String REVIEW = "{\"reason\": \"异议成立：该专员与企业有亲属关系\"}";

    static final String PUBLISH = "{\"answerBy\": \"2036-03-23T16:00:00Z\"}";

    static final String PUBLISHED = """
            {"id": "0199b7f2-8f3c-7d3a-9c5e-6a2f4b1d0e77", "title": "2026年春季双导师匹配", "status": "PUBLISHED",
             "inputs": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08", "results": 2,
             "createdAt": "2026-03-02T01:20:00Z", "createdBy": "operator", "updatedAt": "2026-03-10T01:20:00Z"}
            """;

    static final String OBJECT = """
            {"requestId": "0199b7f2-8f3c-7d3a-9c5e-6a2f4b1d0e01",
             "profileId": "0199b7f2-8f3c-7d3a-9c5e-6a2f4b1d0e02",
             "raisedBy": "某某大学科技处", "text": "该专员与企业有亲属关系"}
            """;

    static final String OBJECTION = """
            {"number": 1, "publicity": 1,
             "requestId": "0199b7f2-8f3c-7d3a-9c5e-6a2f4b1d0e01",
             "profileId": "0199b7f2-8f3c-7d3a-9c5e-6a2f4b1d0e02",
             "raisedBy": "某某大学科技处", "text": "该专员与企业有亲属关系",
             "madeAt": "2026-03-04T01:20:00Z", "madeBy": "operator"}
            """;

    static final String RULE = "{\"verdict\": \"UPHELD\", \"reason\": \"经核实属实\"}";

    private PublicationExamples() {}
}
