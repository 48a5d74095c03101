package org.bole.taxonomy.domain;

import java.util.Optional;

/** Level of an academic degree (GB/T 6864), lowest first: the natural order is the order of level. */
public enum DegreeLevel implements Grade {
    BACHELOR("学士", "bachelor"),
    MASTER("硕士", "master"),
    DOCTOR("博士", "doctorate");

    private final String nameZh;
    private final String nameEn;

    DegreeLevel(String nameZh, String nameEn) {
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

    public boolean isAtLeast(DegreeLevel required) {
        return compareTo(required) >= 0;
    }

    /**
     * The level of a code of GB/T 6864, which its first digit tells. Empty for the honorary doctorate (1): it is an
     * honour, not a qualification.
     */
    public static Optional<DegreeLevel> ofCode(String code) {
        return switch (code.charAt(0)) {
            case '2' -> Optional.of(DOCTOR);
            case '3' -> Optional.of(MASTER);
            case '4' -> Optional.of(BACHELOR);
            default -> Optional.empty();
        };
    }
}
