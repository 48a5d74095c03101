package org.bole.request.application;

import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.bole.organization.domain.CreditCode;
import org.bole.organization.domain.OrganizationId;
import org.bole.profile.domain.Period;
import org.bole.request.application.RequestDocument.HardRequirements;
import org.bole.request.application.RequestDocument.Headcount;
import org.bole.request.domain.MentorSource;
import org.bole.request.domain.Requirements;
import org.bole.request.domain.Seats;
import org.bole.request.domain.TalentRequest;
import org.bole.request.domain.Terms;
import org.bole.request.domain.Topic;
import org.jspecify.annotations.Nullable;

/** Valid documents as the matcher's values. */
public final class RequestMapping {
    private RequestMapping() {}

    /** @param document with its organisation resolved */
    public static TalentRequest request(RequestDocument document) {
        return new TalentRequest(
                document.kind(),
                topic(document),
                seats(document),
                requirements(document),
                terms(document),
                new OrganizationId(
                        Objects.requireNonNull(document.organization().id())));
    }

    private static Topic topic(RequestDocument document) {
        return new Topic(
                document.title(),
                document.description(),
                document.requiredSkills(),
                document.preferredSkills(),
                document.disciplines(),
                document.industries());
    }

    private static Seats seats(RequestDocument document) {
        MentorSource source = document.mentorSource() == null ? MentorSource.ANY : document.mentorSource();
        Headcount seats = document.headcount();
        return seats == null
                ? new Seats(0, 0, 0, source)
                : new Seats(
                        orZero(seats.enterpriseMentors()),
                        orZero(seats.techCommissioners()),
                        orZero(seats.talents()),
                        source);
    }

    private static int orZero(@Nullable Integer number) {
        return number == null ? 0 : number;
    }

    private static Requirements requirements(RequestDocument document) {
        Set<CreditCode> excluded =
                document.excludedOrganizations().stream().map(CreditCode::of).collect(Collectors.toSet());
        HardRequirements hard = document.requirements();
        return hard == null
                ? new Requirements(null, null, Set.of(), excluded)
                : new Requirements(hard.minimumRank(), hard.minimumDegree(), Set.copyOf(hard.languages()), excluded);
    }

    private static Terms terms(RequestDocument document) {
        RequestDocument.WorkPeriod period = document.period();
        return new Terms(
                document.region(), document.workMode(), period == null ? null : new Period(period.from(), period.to()));
    }
}
