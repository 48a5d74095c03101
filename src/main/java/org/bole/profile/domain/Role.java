package org.bole.profile.domain;

/** What a person can be in a match; one person may hold several roles. */
public enum Role {
    /** 企业导师: an enterprise's expert who mentors. */
    ENTERPRISE_MENTOR,
    /** 科技专员: a university's or institute's expert who works inside an enterprise. */
    TECH_COMMISSIONER,
    /** 人才: a student, postdoc or researcher who takes a seat. */
    TALENT
}
