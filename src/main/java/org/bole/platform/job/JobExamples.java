package org.bole.platform.job;

/** Examples for the API document. */
public final class JobExamples {
    public static final String RUNNING = """
            {
              "id": "0199b7f2-8f3c-7d3a-9c5e-6a2f4b1d0e77",
              "kind": "import",
              "state": "RUNNING",
              "done": 4500,
              "total": 12700,
              "errors": 3,
              "createdAt": "2026-03-02T01:20:00Z",
              "updatedAt": "2026-03-02T01:20:02Z"
            }
            """;
    static final String LIST = "{\"items\": [" + RUNNING + "]}";

    static final String EVENTS = """
            data: {"id":"0199b7f2-8f3c-7d3a-9c5e-6a2f4b1d0e77","kind":"import","state":"RUNNING","done":4500,"total":12700,"errors":3}

            data: {"id":"0199b7f2-8f3c-7d3a-9c5e-6a2f4b1d0e77","kind":"import","state":"SUCCEEDED","done":12700,"total":12700,"errors":3}
            """;

    private JobExamples() {}
}
