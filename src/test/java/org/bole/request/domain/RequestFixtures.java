package org.bole.request.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.bole.organization.domain.OrganizationId;
import org.bole.taxonomy.domain.DegreeLevel;
import org.bole.taxonomy.domain.TitleRank;

/** Requests that tests talk about. */
public final class RequestFixtures {
    public static final OrganizationId PHOTORESIST_MAKER =
            new OrganizationId(UUID.fromString("0190b7f2-8f3c-7d3a-9c5e-6a2f4b1d0e01"));

    private RequestFixtures() {}

    /** A challenge of a materials firm: text, skills, a discipline and an industry, any mentor, nothing else. */
    public static TalentRequest photoresist() {
        return new TalentRequest(
                RequestKind.TECHNOLOGY_CHALLENGE,
                new Topic(
                        "光刻胶显影后线条毛糙",
                        "寻找能改进光刻胶配方与显影工艺的团队",
                        List.of("光刻胶", "显影工艺"),
                        List.of("感光树脂"),
                        List.of("43050"),
                        List.of("3985")),
                Seats.NOT_STATED,
                Requirements.NONE,
                Terms.NOT_STATED,
                PHOTORESIST_MAKER);
    }

    /** The same challenge in English, without skills or codes. */
    public static TalentRequest reviewerAssignment() {
        return with(photoresist(), topic("Reviewer assignment with text similarity", List.of()));
    }

    /** Only skills: no title, no text, no codes. */
    public static TalentRequest onlySkills(String... required) {
        return with(photoresist(), topic(null, List.of(required)));
    }

    public static Topic topic(@org.jspecify.annotations.Nullable String title, List<String> required) {
        return new Topic(title, null, required, List.of(), List.of(), List.of());
    }

    public static TalentRequest with(TalentRequest request, Topic topic) {
        return new TalentRequest(
                request.kind(),
                topic,
                request.seats(),
                request.requirements(),
                request.terms(),
                request.organization());
    }

    public static TalentRequest with(TalentRequest request, Seats seats) {
        return new TalentRequest(
                request.kind(),
                request.topic(),
                seats,
                request.requirements(),
                request.terms(),
                request.organization());
    }

    public static TalentRequest with(TalentRequest request, Requirements requirements) {
        return new TalentRequest(
                request.kind(),
                request.topic(),
                request.seats(),
                requirements,
                request.terms(),
                request.organization());
    }

    public static TalentRequest with(TalentRequest request, Terms terms) {
        return new TalentRequest(
                request.kind(),
                request.topic(),
                request.seats(),
                request.requirements(),
                terms,
                request.organization());
    }

    public static TalentRequest fromMentors(MentorSource source) {
        return with(photoresist(), new Seats(1, 1, 1, source));
    }

    public static TalentRequest wantingRank(TitleRank rank) {
        return with(photoresist(), new Requirements(rank, null, Set.of(), Set.of()));
    }

    public static TalentRequest wantingDegree(DegreeLevel degree) {
        return with(photoresist(), new Requirements(null, degree, Set.of(), Set.of()));
    }

    public static TalentRequest wantingLanguages(String... languages) {
        return with(photoresist(), new Requirements(null, null, Set.of(languages), Set.of()));
    }

    /** The same request with one more required skill, last. */
    public static TalentRequest alsoRequiring(TalentRequest request, String skill) {
        Topic topic = request.topic();
        List<String> required = new ArrayList<>(topic.requiredSkills());
        required.add(skill);
        return with(
                request,
                new Topic(
                        topic.title(),
                        topic.description(),
                        required,
                        topic.preferredSkills(),
                        topic.disciplines(),
                        topic.industries()));
    }
}
