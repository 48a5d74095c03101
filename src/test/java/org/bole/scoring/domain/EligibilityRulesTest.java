package org.bole.scoring.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bole.profile.domain.ProfileFixtures.polymerChemist;
import static org.bole.request.domain.RequestFixtures.fromMentors;
import static org.bole.request.domain.RequestFixtures.photoresist;
import static org.bole.request.domain.RequestFixtures.wantingDegree;
import static org.bole.request.domain.RequestFixtures.wantingLanguages;
import static org.bole.request.domain.RequestFixtures.wantingRank;

import java.util.List;
import java.util.Set;
import org.bole.profile.domain.Availability;
import org.bole.profile.domain.Profile;
import org.bole.profile.domain.ProfileFixtures;
import org.bole.profile.domain.Qualification;
import org.bole.profile.domain.Role;
import org.bole.profile.domain.Standing;
import org.bole.profile.domain.Visibility;
import org.bole.request.domain.MentorSource;
import org.bole.request.domain.RequestFixtures;
import org.bole.request.domain.Requirements;
import org.bole.request.domain.Seats;
import org.bole.request.domain.TalentRequest;
import org.bole.scoring.domain.Reason.Code;
import org.bole.taxonomy.domain.DegreeLevel;
import org.bole.taxonomy.domain.TitleRank;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class EligibilityRulesTest {
    private static final Role COMMISSIONER = Role.TECH_COMMISSIONER;

    private static List<Reason> reasons(TalentRequest request, Profile profile, @Nullable Role role) {
        Candidate candidate = new CandidateFactory(ScoringFixtures.TOKENIZER, ScoringFixtures.TAXONOMY)
                .candidate(profile, ScoringFixtures.university(), Vectors.NONE);
        return new EligibilityRules(request, ScoringFixtures.maker())
                .judge(candidate, role)
                .reasons();
    }

    private static List<Code> codes(TalentRequest request, Profile profile, @Nullable Role role) {
        return reasons(request, profile, role).stream().map(Reason::code).toList();
    }

    private static Profile qualified(@Nullable TitleRank rank, @Nullable DegreeLevel degree, String... languages) {
        return ProfileFixtures.with(polymerChemist(), new Qualification(rank, degree, Set.of(languages)));
    }

    private static Profile visible(Visibility visibility, boolean own) {
        var employer = own ? RequestFixtures.PHOTORESIST_MAKER : ProfileFixtures.UNIVERSITY;
        return ProfileFixtures.with(polymerChemist(), new Standing(employer, List.of(), visibility, true));
    }

    private static Profile able(@Nullable Integer teams, @Nullable Integer days) {
        return ProfileFixtures.with(polymerChemist(), new Availability(List.of(), null, teams, null, days, List.of()));
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void nothingStandsAgainstThePolymerChemist(Role role) {
        assertThat(codes(photoresist(), polymerChemist(), role)).isEmpty();
    }

    @Test
    void aPersonIsMatchedOnlyInARoleHeld() {
        Profile mentor = ProfileFixtures.as(polymerChemist(), Role.ENTERPRISE_MENTOR);
        assertThat(reasons(photoresist(), mentor, COMMISSIONER))
                .containsExactly(new Reason(Code.ROLE_NOT_HELD, "TECH_COMMISSIONER", null));
        assertThat(codes(photoresist(), mentor, Role.ENTERPRISE_MENTOR)).isEmpty();
    }

    @Test
    void aPersonIsMatchedOnlyInARoleAskedFor() {
        TalentRequest talents = RequestFixtures.with(photoresist(), new Seats(0, 0, 1, MentorSource.ANY));
        assertThat(reasons(talents, polymerChemist(), COMMISSIONER))
                .containsExactly(new Reason(Code.ROLE_NOT_ASKED, "TECH_COMMISSIONER", null));
        assertThat(codes(talents, polymerChemist(), Role.TALENT)).isEmpty();
    }

    @Test
    void statelessScoringAsksForNoRole() {
        TalentRequest talents = RequestFixtures.with(photoresist(), new Seats(0, 0, 1, MentorSource.ANY));
        assertThat(codes(talents, ProfileFixtures.as(polymerChemist(), COMMISSIONER), null))
                .isEmpty();
    }

    @Test
    void whoWithdrewConsentIsNotMatched() {
        Profile withdrawn = ProfileFixtures.with(
                polymerChemist(), new Standing(ProfileFixtures.UNIVERSITY, List.of(), Visibility.DISTRICT, false));
        assertThat(codes(photoresist(), withdrawn, COMMISSIONER)).containsExactly(Code.NO_CONSENT);
    }

    @Test
    void aHiddenProfileIsNotMatchedEvenAtHome() {
        assertThat(codes(photoresist(), visible(Visibility.HIDDEN, false), COMMISSIONER))
                .containsExactly(Code.NOT_VISIBLE);
        assertThat(codes(photoresist(), visible(Visibility.HIDDEN, true), Role.ENTERPRISE_MENTOR))
                .containsExactly(Code.NOT_VISIBLE);
    }

    @Test
    void aProfileOpenToItsOrganisationIsMatchedOnlyThere() {
        assertThat(reasons(photoresist(), visible(Visibility.ORGANIZATION, false), COMMISSIONER))
                .containsExactly(new Reason(Code.NOT_VISIBLE, null, "ORGANIZATION"));
        assertThat(codes(photoresist(), visible(Visibility.ORGANIZATION, true), Role.ENTERPRISE_MENTOR))
                .isEmpty();
    }

    @Test
    void whoHasNoRoomForATeamIsNotMatched() {
        assertThat(codes(photoresist(), able(0, null), COMMISSIONER)).containsExactly(Code.NO_CAPACITY);
        assertThat(codes(photoresist(), able(null, 0), COMMISSIONER)).containsExactly(Code.NO_CAPACITY);
        assertThat(codes(photoresist(), able(0, 0), COMMISSIONER)).containsExactly(Code.NO_CAPACITY);
        assertThat(codes(photoresist(), able(1, 1), COMMISSIONER)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"JUNIOR, false", "INTERMEDIATE, false", "ASSOCIATE_SENIOR, true", "SENIOR, true"})
    void aRankMustReachTheMinimum(TitleRank rank, boolean enough) {
        List<Reason> reasons = reasons(wantingRank(TitleRank.ASSOCIATE_SENIOR), qualified(rank, null), COMMISSIONER);
        assertThat(reasons)
                .isEqualTo(
                        enough ? List.of() : List.of(new Reason(Code.RANK_TOO_LOW, "ASSOCIATE_SENIOR", rank.name())));
    }

    @Test
    void anUnknownRankDoesNotReachTheMinimum() {
        assertThat(reasons(wantingRank(TitleRank.JUNIOR), qualified(null, null), COMMISSIONER))
                .containsExactly(new Reason(Code.RANK_UNKNOWN, "JUNIOR", null));
    }

    @Test
    void aTalentNeedsNoRank() {
        assertThat(codes(wantingRank(TitleRank.SENIOR), qualified(null, null), Role.TALENT))
                .isEmpty();
        assertThat(codes(wantingRank(TitleRank.SENIOR), qualified(TitleRank.JUNIOR, null), Role.TALENT))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"BACHELOR, false", "MASTER, true", "DOCTOR, true"})
    void aDegreeMustReachTheMinimum(DegreeLevel degree, boolean enough) {
        List<Reason> reasons = reasons(wantingDegree(DegreeLevel.MASTER), qualified(null, degree), Role.TALENT);
        assertThat(reasons)
                .isEqualTo(enough ? List.of() : List.of(new Reason(Code.DEGREE_TOO_LOW, "MASTER", degree.name())));
    }

    @Test
    void anUnknownDegreeDoesNotReachTheMinimum() {
        assertThat(reasons(wantingDegree(DegreeLevel.BACHELOR), qualified(null, null), Role.TALENT))
                .containsExactly(new Reason(Code.DEGREE_UNKNOWN, "BACHELOR", null));
    }

    @Test
    void everyMissingLanguageIsNamed() {
        assertThat(reasons(wantingLanguages("ja", "en", "de"), qualified(null, null, "en"), COMMISSIONER))
                .containsExactly(
                        new Reason(Code.LANGUAGE_MISSING, "de", null), new Reason(Code.LANGUAGE_MISSING, "ja", null));
    }

    @Test
    void whoSpeaksAllLanguagesIsEligible() {
        assertThat(codes(wantingLanguages("zh", "en"), polymerChemist(), COMMISSIONER))
                .isEmpty();
    }

    @Test
    void whoNamesNoLanguageIsTakenToSpeakChinese() {
        assertThat(codes(wantingLanguages("zh"), qualified(null, null), COMMISSIONER))
                .isEmpty();
        assertThat(codes(wantingLanguages("en"), qualified(null, null), COMMISSIONER))
                .containsExactly(Code.LANGUAGE_MISSING);
    }

    @Test
    void whoNamesOtherLanguagesIsNotTakenToSpeakChinese() {
        assertThat(codes(wantingLanguages("zh"), qualified(null, null, "en"), COMMISSIONER))
                .containsExactly(Code.LANGUAGE_MISSING);
    }

    @Test
    void allReasonsAreGivenAtOnce() {
        TalentRequest strict = RequestFixtures.with(
                RequestFixtures.with(photoresist(), new Seats(0, 0, 1, MentorSource.OWN)),
                new Requirements(
                        TitleRank.SENIOR, DegreeLevel.DOCTOR, Set.of("en"), Set.of(ScoringFixtures.UNIVERSITY_CODE)));
        Profile closed = new Profile(
                Set.of(Role.TALENT),
                polymerChemist().expertise(),
                new Qualification(TitleRank.JUNIOR, null, Set.of()),
                new Availability(List.of(), null, 0, null, null, List.of()),
                new Standing(ProfileFixtures.UNIVERSITY, List.of(), Visibility.HIDDEN, false));
        assertThat(codes(strict, closed, Role.ENTERPRISE_MENTOR))
                .containsExactly(
                        Code.ROLE_NOT_HELD,
                        Code.ROLE_NOT_ASKED,
                        Code.NO_CONSENT,
                        Code.NOT_VISIBLE,
                        Code.NO_CAPACITY,
                        Code.RANK_TOO_LOW,
                        Code.DEGREE_UNKNOWN,
                        Code.LANGUAGE_MISSING,
                        Code.NOT_OWN_MENTOR,
                        Code.EXCLUDED_ORGANIZATION);
    }

    @Test
    void onlyAnIneligiblePairHasReasons() {
        assertThat(Eligibility.of(List.of())).isInstanceOf(Eligibility.Eligible.class);
        assertThat(Eligibility.of(List.of(Reason.of(Code.NO_CONSENT)))).isInstanceOf(Eligibility.Ineligible.class);
        org.assertj.core.api.Assertions.assertThatThrownBy(() -> new Eligibility.Ineligible(List.of()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void anOutsideMentorSuitsARequestForMentorsOfThePool() {
        assertThat(codes(fromMentors(MentorSource.POOL), polymerChemist(), Role.ENTERPRISE_MENTOR))
                .isEmpty();
    }
}
