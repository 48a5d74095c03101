package org.bole.learning.domain;

/** What an appointment came to, in the grades of the programmes. */
public enum Grade {
    /** 优秀. */
    EXCELLENT,
    /** 合格. */
    QUALIFIED,
    /** 不合格. */
    UNQUALIFIED
}
