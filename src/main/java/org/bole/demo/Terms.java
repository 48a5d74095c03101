package org.bole.demo;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.bole.profile.domain.WorkMode;
import org.bole.request.application.RequestDocument.HardRequirements;
import org.bole.request.application.RequestDocument.Headcount;
import org.bole.request.application.RequestDocument.Trl;
import org.bole.request.application.RequestDocument.WorkPeriod;
import org.bole.request.domain.RequestKind;
import org.bole.taxonomy.domain.DegreeLevel;
import org.bole.taxonomy.domain.TitleRank;
import org.jspecify.annotations.Nullable;

/** Numbers and dates of a request, usual for its kind. */
record Terms(
        @Nullable Trl trl,
        @Nullable BigDecimal budget,
        @Nullable WorkMode mode,
        @Nullable WorkPeriod period,
        LocalDate deadline,
        Headcount seats,
        @Nullable HardRequirements requirements) {

    static Terms of(RequestKind kind, LocalDate today, Draw draw) {
        Headcount seats = seats(kind, draw);
        WorkPeriod period = draw.chance(85) ? period(kind, today, draw) : null;
        LocalDate begin = period == null ? today.plusDays(draw.between(60, 240)) : period.from();
        return new Terms(
                trl(kind, draw),
                draw.chance(85) ? BigDecimal.valueOf(budget(kind, draw)) : null,
                draw.chance(80) ? mode(kind, draw) : null,
                period,
                begin.minusDays(draw.between(5, 25)),
                seats,
                draw.chance(28) ? requirements(kind, draw) : null);
    }

    private static @Nullable Trl trl(RequestKind kind, Draw draw) {
        return switch (kind) {
            case TECHNOLOGY_CHALLENGE, EXPERT_WORKSTATION, JOINT_TRAINING -> {
                int now = draw.between(3, 6);
                yield new Trl(now, Math.min(9, now + draw.between(1, 3)));
            }
            case TECHNOLOGY_TRANSFER -> new Trl(draw.between(4, 5), draw.between(7, 9));
            case RECRUITMENT, CONSULTING, SCIENCE_EDUCATION -> null;
        };
    }

    /** In yuan. */
    private static int budget(RequestKind kind, Draw draw) {
        return switch (kind) {
            case TECHNOLOGY_CHALLENGE -> draw.between(30, 300) * 10_000;
            case JOINT_TRAINING -> draw.between(10, 60) * 10_000;
            case RECRUITMENT -> draw.between(18, 60) * 10_000;
            case CONSULTING -> draw.between(2, 20) * 10_000;
            case EXPERT_WORKSTATION -> draw.between(50, 200) * 10_000;
            case TECHNOLOGY_TRANSFER -> draw.between(50, 500) * 10_000;
            case SCIENCE_EDUCATION -> draw.between(2, 30) * 1_000;
        };
    }

    private static WorkMode mode(RequestKind kind, Draw draw) {
        return switch (kind) {
            case TECHNOLOGY_CHALLENGE, TECHNOLOGY_TRANSFER ->
                draw.one(List.of(WorkMode.HYBRID, WorkMode.HYBRID, WorkMode.ON_SITE));
            case CONSULTING -> draw.one(List.of(WorkMode.HYBRID, WorkMode.REMOTE, WorkMode.ON_SITE));
            case JOINT_TRAINING, RECRUITMENT, EXPERT_WORKSTATION, SCIENCE_EDUCATION -> WorkMode.ON_SITE;
        };
    }

    private static WorkPeriod period(RequestKind kind, LocalDate today, Draw draw) {
        LocalDate from = today.plusDays(draw.between(60, 150));
        int months = switch (kind) {
            case CONSULTING, SCIENCE_EDUCATION -> draw.between(3, 6);
            case TECHNOLOGY_CHALLENGE, TECHNOLOGY_TRANSFER -> draw.between(9, 18);
            case JOINT_TRAINING, RECRUITMENT, EXPERT_WORKSTATION -> draw.between(12, 36);
        };
        return new WorkPeriod(from, from.plusMonths(months));
    }

    private static Headcount seats(RequestKind kind, Draw draw) {
        return switch (kind) {
            case TECHNOLOGY_CHALLENGE -> new Headcount(draw.chance(80) ? 1 : 0, 1, draw.between(0, 2));
            case JOINT_TRAINING -> new Headcount(1, 1, draw.between(1, 4));
            case RECRUITMENT -> new Headcount(0, 0, draw.between(1, 3));
            case CONSULTING -> new Headcount(0, draw.between(1, 2), 0);
            case EXPERT_WORKSTATION -> new Headcount(1, draw.between(1, 3), draw.between(0, 2));
            case TECHNOLOGY_TRANSFER -> new Headcount(draw.chance(50) ? 1 : 0, 1, 0);
            case SCIENCE_EDUCATION -> new Headcount(draw.chance(30) ? 1 : 0, 1, draw.between(1, 3));
        };
    }

    /** Each demand leaves most of a topic's people in the race. */
    private static HardRequirements requirements(RequestKind kind, Draw draw) {
        return switch (kind) {
            case TECHNOLOGY_CHALLENGE, CONSULTING, TECHNOLOGY_TRANSFER ->
                draw.chance(50)
                        ? new HardRequirements(TitleRank.ASSOCIATE_SENIOR, null, List.of())
                        : new HardRequirements(null, DegreeLevel.MASTER, List.of());
            case EXPERT_WORKSTATION -> new HardRequirements(TitleRank.ASSOCIATE_SENIOR, null, List.of());
            case JOINT_TRAINING -> new HardRequirements(TitleRank.INTERMEDIATE, null, List.of("zh"));
            case RECRUITMENT ->
                draw.chance(50)
                        ? new HardRequirements(null, DegreeLevel.BACHELOR, List.of("en"))
                        : new HardRequirements(null, DegreeLevel.MASTER, List.of());
            case SCIENCE_EDUCATION -> new HardRequirements(null, null, List.of("zh"));
        };
    }
}
