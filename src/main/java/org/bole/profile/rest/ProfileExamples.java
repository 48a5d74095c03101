package org.bole.profile.rest;

/** An example for the API document; the person is made up. */
final class ProfileExamples {
    static final String COMMISSIONER = """
            {
              "externalRef": "hr-2041",
              "name": "林墨",
              "roles": ["TECH_COMMISSIONER"],
              "headline": "感光高分子与微纳加工",
              "summary": "长期研究感光树脂的合成与显影机理。",
              "title": "012",
              "degree": "2",
              "disciplines": ["15045"],
              "skills": ["感光树脂合成", "显影动力学"],
              "languages": ["zh", "en"],
              "regions": ["310117"],
              "workMode": "HYBRID",
              "capacity": {"teams": 2, "students": 3, "daysPerMonth": 6},
              "availability": [{"from": "2026-01-01", "to": "2027-12-31"}],
              "outputs": [
                {"kind": "PAPER", "title": "化学放大型感光树脂的线边缘粗糙度研究", "year": 2023},
                {"kind": "PATENT", "title": "一种低缺陷显影液及其制备方法", "year": 2024}
              ],
              "consent": {"given": true, "on": "2026-01-05", "version": "2026-01"}
            }
            """;

    private ProfileExamples() {}
}
