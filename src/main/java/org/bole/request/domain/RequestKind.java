package org.bole.request.domain;

/** What an organisation asks for. */
public enum RequestKind {
    /** 技术攻关 / 揭榜. */
    TECHNOLOGY_CHALLENGE,
    /** 联合培养. */
    JOINT_TRAINING,
    /** 人才引进. */
    RECRUITMENT,
    /** 技术咨询. */
    CONSULTING,
    /** 院士专家工作站. */
    EXPERT_WORKSTATION,
    /** 成果转化. */
    TECHNOLOGY_TRANSFER,
    /** 中小学科创教育. */
    SCIENCE_EDUCATION
}
