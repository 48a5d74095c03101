package org.bole.taxonomy.domain;

/** Rank of a professional title (GB/T 8561), lowest first: the natural order is the order of rank. */
public enum TitleRank implements Grade {
    /** 助理级 and 员级 of the standard: schemes never tell the two apart. */
    JUNIOR("初级", "junior"),
    INTERMEDIATE("中级", "intermediate"),
    ASSOCIATE_SENIOR("副高级", "associate senior"),
    SENIOR("正高级", "senior");

    private final String nameZh;
    private final String nameEn;

    TitleRank(String nameZh, String nameEn) {
        this.nameZh = nameZh;
        this.nameEn = nameEn;
    }

    @Override
    public String nameZh() {
        return nameZh;
    }

    @Override
    public String nameEn() {
        return nameEn;
    }

    public boolean isAtLeast(TitleRank required) {
        return compareTo(required) >= 0;
    }

    /** @throws IllegalArgumentException when {@code rankZh} is none of the standard's five ranks */
    public static TitleRank ofStandard(String rankZh) {
        return switch (rankZh) {
            case "正高级" -> SENIOR;
            case "副高级" -> ASSOCIATE_SENIOR;
            case "中级" -> INTERMEDIATE;
            case "助理级", "员级" -> JUNIOR;
            default ->
                throw new IllegalArgumentException(
                        "title rank (%s) must be one of 正高级, 副高级, 中级, 助理级, 员级".formatted(rankZh));
        };
    }
}
