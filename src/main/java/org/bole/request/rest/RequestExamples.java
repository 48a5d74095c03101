package org.bole.request.rest;

/** An example for the API document; the request is made up. */
final class RequestExamples {
    static final String CHALLENGE = """
            {
              "externalRef": "need-7",
              "organization": {"creditCode": "91310117MA1J00001G"},
              "kind": "TECHNOLOGY_CHALLENGE",
              "status": "OPEN",
              "title": "光刻胶显影后线条毛糙",
              "description": "显影后线条边缘毛糙,良率只有八成,换过两家显影液没有改善。",
              "requiredSkills": ["光刻胶配方", "显影工艺"],
              "preferredSkills": ["缺陷分析"],
              "disciplines": ["43045"],
              "industries": ["3985"],
              "trl": {"now": 4, "wanted": 7},
              "budget": 800000,
              "region": "310117",
              "workMode": "ON_SITE",
              "period": {"from": "2027-03-01", "to": "2028-02-29"},
              "deadline": "2027-02-28",
              "headcount": {"enterpriseMentors": 1, "techCommissioners": 1, "talents": 2},
              "mentorSource": "ANY",
              "requirements": {"minimumRank": "INTERMEDIATE", "languages": ["zh"]}
            }
            """;

    private RequestExamples() {}
}
