package org.bole.organization.rest;

/** An example for the API document; its parts are made up. */
final class OrganizationExamples {
    static final String ENTERPRISE = """
            {
              "externalRef": "erp-0815",
              "creditCode": "91310117MA1J00001G",
              "kind": "ENTERPRISE",
              "name": "云间感光材料有限公司",
              "nameEn": "Yunjian Photosensitive Materials Co., Ltd.",
              "region": "310117",
              "industries": ["3985"],
              "clusters": ["集成电路材料"],
              "ladder": [
                {"stage": "TECH_SME", "since": "2019-06-01"},
                {"stage": "HIGH_TECH_ENTERPRISE", "since": "2021-11-18"}
              ]
            }
            """;

    private OrganizationExamples() {}
}
