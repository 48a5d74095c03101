package org.bole.organization.domain;

/** The five kinds of organisation that take part in a district's programme. */
public enum OrganizationKind {
    ENTERPRISE,
    UNIVERSITY,
    RESEARCH_INSTITUTE,
    SCHOOL,
    GOVERNMENT
}
