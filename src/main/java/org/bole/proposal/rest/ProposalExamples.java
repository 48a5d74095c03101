package org.bole.proposal.rest;

/** Examples for the API document. */
final class ProposalExamples {
    static final String OFFER = """
            {"requestId": "0199b7f2-8f3c-7d3a-9c5e-6a2f4b1d0e01",
             "mentorId": "0199b7f2-8f3c-7d3a-9c5e-6a2f4b1d0e02",
             "commissionerId": "0199b7f2-8f3c-7d3a-9c5e-6a2f4b1d0e03",
             "note": "企业与该专员已有合作"}
            """;

    static final String PROPOSAL = """
            {"id": "0199b7f2-8f3c-7d3a-9c5e-6a2f4b1d0e79",
             "requestId": "0199b7f2-8f3c-7d3a-9c5e-6a2f4b1d0e01",
             "status": "OPEN",
             "parties": [
               {"party": "REQUESTER",
                "answer": {"verdict": "ACCEPT", "at": "2026-03-03T02:00:00Z", "by": "operator"}},
               {"party": "ENTERPRISE_MENTOR", "profileId": "0199b7f2-8f3c-7d3a-9c5e-6a2f4b1d0e02"},
               {"party": "TECH_COMMISSIONER", "profileId": "0199b7f2-8f3c-7d3a-9c5e-6a2f4b1d0e03"}],
             "answerBy": "2026-03-16T01:20:00Z",
             "createdAt": "2026-03-02T01:20:00Z",
             "createdBy": "operator",
             "updatedAt": "2026-03-03T02:00:00Z"}
            """;

    static final String ACCEPT = "{\"party\": \"REQUESTER\", \"verdict\": \"ACCEPT\"}";

    static final String DECLINE = """
            {"party": "TECH_COMMISSIONER", "verdict": "DECLINE", "reason": "BUSY", "note": "本学期已有两个项目"}
            """;

    static final String REPLACEMENT = """
            {"role": "TECH_COMMISSIONER", "profileId": "0199b7f2-8f3c-7d3a-9c5e-6a2f4b1d0e04",
             "note": "第一候补"}
            """;

    static final String WITHDRAWAL = "{\"reason\": \"企业撤回了需求\"}";

    private ProposalExamples() {}
}
