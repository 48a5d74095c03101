package org.bole.exchange.rest;

/** Examples for the API document; the people are made up. */
final class ImportExamples {
    static final String NDJSON = """
            {"externalRef":"hr-2041","name":"林墨","roles":["TECH_COMMISSIONER"],"skills":["感光树脂合成"]}
            {"externalRef":"hr-2042","name":"周砚","roles":["ENTERPRISE_MENTOR","TALENT"],"skills":["显影工艺"]}
            """;
    static final String CSV = """
            编号,姓名,角色,技能,capacity.teams,成果
            hr-2041,林墨,TECH_COMMISSIONER,感光树脂合成；显影动力学,2,"[{""kind"":""PAPER"",""title"":""线边缘粗糙度研究""}]"
            hr-2042,周砚,ENTERPRISE_MENTOR;TALENT,显影工艺,1,
            """;
    static final String QUEUED = """
            {
              "id": "0199b7f2-8f3c-7d3a-9c5e-6a2f4b1d0e77",
              "kind": "import",
              "state": "QUEUED",
              "done": 0,
              "total": 12700,
              "errors": 0,
              "createdAt": "2026-03-02T01:20:00Z",
              "updatedAt": "2026-03-02T01:20:00Z"
            }
            """;
    static final String ERRORS = """
            {
              "items": [
                {
                  "row": 17,
                  "column": "/outputs/0/year",
                  "code": "wrong-type",
                  "reason": {"zh-CN": "应为整数，实为文本。", "en": "Expected a whole number, found a text."}
                }
              ]
            }
            """;

    private ImportExamples() {}
}
