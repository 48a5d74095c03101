package org.bole.demo;

import java.util.List;
import org.bole.organization.domain.OrganizationKind;
import org.bole.profile.domain.Role;
import org.bole.taxonomy.domain.DegreeLevel;
import org.bole.taxonomy.domain.TitleRank;
import org.jspecify.annotations.Nullable;

/**
 * Where a person stands.
 *
 * @param label how the person is called in a sentence
 * @param title GB/T 8561, null for students
 * @param degree GB/T 6864
 * @param years of practice
 * @param leading whether this is who the topic is known for
 */
record Career(
        String label, @Nullable String title, @Nullable TitleRank rank, String degree, int years, boolean leading) {
    Career(String label, @Nullable String title, @Nullable TitleRank rank, String degree, int years) {
        this(label, title, rank, degree, years, false);
    }

    private static final String DOCTOR = "208";
    private static final String MASTER = "308";
    private static final String BACHELOR = "408";
    private static final String POSTDOC = "博士后";

    static Career of(Role role, OrganizationKind employer, Draw draw, boolean leading) {
        if (leading) {
            return leader(role, employer, draw);
        }
        return switch (role) {
            case TECH_COMMISSIONER -> employer == OrganizationKind.UNIVERSITY ? teacher(draw) : researcher(draw);
            case ENTERPRISE_MENTOR -> engineer(draw);
            case TALENT -> student(draw);
        };
    }

    /** A career that fits the headline which a topic has of its own. */
    private static Career leader(Role role, OrganizationKind employer, Draw draw) {
        int years = draw.between(12, 18);
        return switch (role) {
            case TECH_COMMISSIONER ->
                employer == OrganizationKind.UNIVERSITY
                        ? new Career("副教授", "012", TitleRank.ASSOCIATE_SENIOR, DOCTOR, years, true)
                        : new Career("副研究员", "612", TitleRank.ASSOCIATE_SENIOR, DOCTOR, years, true);
            case ENTERPRISE_MENTOR -> new Career("高级工程师", "082", TitleRank.ASSOCIATE_SENIOR, MASTER, years, true);
            case TALENT -> student(draw);
        };
    }

    private static Career teacher(Draw draw) {
        String degree = draw.chance(90) ? DOCTOR : MASTER;
        int place = draw.between(0, 99);
        if (place < 28) {
            return new Career("教授", "011", TitleRank.SENIOR, degree, draw.between(15, 30));
        }
        return place < 68
                ? new Career("副教授", "012", TitleRank.ASSOCIATE_SENIOR, degree, draw.between(7, 20))
                : new Career("讲师", "013", TitleRank.INTERMEDIATE, DOCTOR, draw.between(2, 7));
    }

    private static Career researcher(Draw draw) {
        int place = draw.between(0, 99);
        if (place < 25) {
            return new Career("研究员", "611", TitleRank.SENIOR, DOCTOR, draw.between(14, 28));
        }
        return place < 65
                ? new Career("副研究员", "612", TitleRank.ASSOCIATE_SENIOR, DOCTOR, draw.between(6, 18))
                : new Career("助理研究员", "613", TitleRank.INTERMEDIATE, draw.chance(70) ? DOCTOR : MASTER, 4);
    }

    private static Career engineer(Draw draw) {
        String degree = draw.one(List.of(DOCTOR, MASTER, MASTER, BACHELOR, BACHELOR));
        int place = draw.between(0, 99);
        if (place < 18) {
            return new Career("正高级工程师", "081", TitleRank.SENIOR, degree, draw.between(18, 30));
        }
        return place < 65
                ? new Career("高级工程师", "082", TitleRank.ASSOCIATE_SENIOR, degree, draw.between(9, 22))
                : new Career("工程师", "083", TitleRank.INTERMEDIATE, degree, draw.between(4, 10));
    }

    private static Career student(Draw draw) {
        int place = draw.between(0, 99);
        if (place < 15) {
            return new Career(POSTDOC, "613", TitleRank.INTERMEDIATE, DOCTOR, draw.between(1, 3));
        }
        return place < 55
                ? new Career("博士研究生", null, null, MASTER, draw.between(1, 4))
                : new Career("硕士研究生", null, null, BACHELOR, draw.between(1, 3));
    }

    boolean isPostdoc() {
        return label.equals(POSTDOC);
    }

    DegreeLevel degreeLevel() {
        return DegreeLevel.ofCode(degree).orElseThrow();
    }
}
