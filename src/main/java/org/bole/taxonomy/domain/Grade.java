package org.bole.taxonomy.domain;

/** What a code stands for on a scale on which people are compared. Constants are declared in ascending order. */
public sealed interface Grade permits TitleRank, DegreeLevel {
    String name();

    String nameZh();

    String nameEn();
}
