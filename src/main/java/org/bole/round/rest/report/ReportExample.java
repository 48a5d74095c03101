package org.bole.round.rest.report;

/** Example for the API document. */
final class ReportExample {
    static final String REPORT = """
            {
              "roundId": "0199b7f2-8f3c-7d3a-9c5e-6a2f4b1d0e77",
              "title": "2026年春季双导师匹配",
              "number": 1,
              "madeAt": "2026-03-02T01:21:04Z",
              "current": true,
              "coverage": {"requests": 1, "served": 0, "partly": 1, "unserved": 0, "teams": 1, "places": 2, "filled": 1,
                "mostFilled": 1, "share": 0.5,
                "roles": [{"role": "ENTERPRISE_MENTOR", "places": 1, "filled": 1, "share": 1.0},
                          {"role": "TECH_COMMISSIONER", "places": 1, "filled": 0, "share": 0.0}]},
              "points": {"total": 2870, "bound": 2870, "gap": 0.0, "teams": 1, "least": 2870, "lowerQuartile": 2870,
                "median": 2870, "upperQuartile": 2870, "most": 2870, "mean": 2870.0},
              "load": {"candidates": 2, "placed": 1, "room": 1, "used": 1, "usedShare": 1.0, "gini": 0.0,
                "carried": [{"teams": 0, "people": 1}, {"teams": 1, "people": 1}]},
              "employers": [{"organizationId": "0199b7f2-8f3c-7d3a-9c5e-6a2f4b1d0e10", "name": "云间感光材料有限公司",
                "kind": "ENTERPRISE", "candidates": 2, "candidateShare": 1.0, "placed": 1, "places": 1, "placeShare": 1.0,
                "meanPoints": 8200.0}],
              "districts": [{"code": "310117", "name": {"zh-CN": "松江区", "en": "松江区"}, "requests": 1, "served": 0,
                "partly": 1, "unserved": 0, "places": 2, "filled": 1, "filledShare": 0.5, "meanPoints": 2870.0}],
              "stages": [{"code": "TECH_SME", "name": {"zh-CN": "科技型中小企业", "en": "Technology SME"}, "requests": 1,
                "served": 0, "partly": 1, "unserved": 0, "places": 2, "filled": 1, "filledShare": 0.5,
                "meanPoints": 2870.0}],
              "kinds": [{"code": "TECHNOLOGY_CHALLENGE", "name": {"zh-CN": "技术攻关", "en": "Technology challenge"},
                "requests": 1, "served": 0, "partly": 1, "unserved": 0, "places": 2, "filled": 1, "filledShare": 0.5,
                "meanPoints": 2870.0}],
              "unfilled": [{"requestId": "0199b7f2-8f3c-7d3a-9c5e-6a2f4b1d0e01", "requestTitle": "光刻胶显影后线条毛糙",
                "team": 1, "role": "TECH_COMMISSIONER", "reason": "NOBODY_ELIGIBLE", "candidates": 0, "eligible": 0,
                "text": {"zh-CN": "没有人符合该位置的条件", "en": "Nobody is eligible for this place"},
                "help": [{"zh-CN": "放宽需求的条件，或登记更多人选",
                          "en": "Relax the requirements of the request, or register more people"}]}],
              "leftOut": [{"person": {"profileId": "0199b7f2-8f3c-7d3a-9c5e-6a2f4b1d0e02", "name": "林墨"},
                "employer": "云间感光材料有限公司", "reason": "NO_ROOM", "capacity": 0, "places": 1, "forbidden": 0,
                "bestRank": 2,
                "near": [{"requestId": "0199b7f2-8f3c-7d3a-9c5e-6a2f4b1d0e01", "requestTitle": "光刻胶显影后线条毛糙",
                  "team": 1, "role": "ENTERPRISE_MENTOR", "rank": 2, "candidates": 2, "points": 7600, "missing": 210,
                  "holder": {"profileId": "0199b7f2-8f3c-7d3a-9c5e-6a2f4b1d0e03", "name": "沈砚"}, "byHand": false}],
                "text": {"zh-CN": "本轮次不承担团队", "en": "Takes no teams in this round"}}],
              "studentsLeftOut": [],
              "basis": {"inputs": "0e5751c026e543b2e8ab2eb06099daa1d1e5df47778f7787faab45cdf12fe3a8",
                "result": "7d865e959b2466918c9863afca942d0fb89d7c9ac0c99bafc3749504ded97730", "model": "1.2",
                "weights": {"mentor": 35, "commissioner": 35, "coverage": 30}, "considered": 60, "seed": 1, "steps": 150,
                "choices": 0}
            }
            """;

    private ReportExample() {}
}
