package org.bole.organization.domain;

/** How far an enterprise has climbed, lowest first (创业团队 → 科创板上市). */
public enum LadderStage {
    STARTUP_TEAM,
    TECH_SME,
    HIGH_TECH_ENTERPRISE,
    TECH_LITTLE_GIANT,
    STAR_MARKET_LISTED
}
