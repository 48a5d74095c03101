package org.bole.taxonomy.domain;

/** How a searched text fits an entry, best first. A part of a name always starts where a word or syllable starts. */
enum Fit {
    EXACT_CODE,
    CODE_PREFIX,
    EXACT_NAME,
    NAME_PREFIX,
    NAME_PART,
    ENGLISH_PREFIX,
    PINYIN_PREFIX,
    INITIALS_PREFIX,
    ENGLISH_PART,
    PINYIN_PART,
    INITIALS_PART
}
