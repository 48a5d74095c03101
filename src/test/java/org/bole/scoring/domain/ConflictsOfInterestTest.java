package org.bole.scoring.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bole.profile.domain.ProfileFixtures.polymerChemist;
import static org.bole.request.domain.RequestFixtures.fromMentors;
import static org.bole.request.domain.RequestFixtures.photoresist;
import static org.bole.scoring.domain.ScoringFixtures.MAKER_CODE;
import static org.bole.scoring.domain.ScoringFixtures.UNIVERSITY_CODE;
import static org.bole.scoring.domain.ScoringFixtures.maker;
import static org.bole.scoring.domain.ScoringFixtures.university;

import java.util.List;
import java.util.Set;
import org.bole.organization.domain.CreditCode;
import org.bole.profile.domain.Profile;
import org.bole.profile.domain.ProfileFixtures;
import org.bole.profile.domain.Role;
import org.bole.profile.domain.Standing;
import org.bole.profile.domain.Tie;
import org.bole.profile.domain.Visibility;
import org.bole.request.domain.MentorSource;
import org.bole.request.domain.RequestFixtures;
import org.bole.request.domain.Requirements;
import org.bole.request.domain.TalentRequest;
import org.bole.scoring.domain.Reason.Code;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ConflictsOfInterestTest {
    private record Case(
            TalentRequest request,
            @Nullable Party asker,
            Profile profile,
            @Nullable Party employer) {
        List<Reason> reasons(@Nullable Role role) {
            Candidate candidate = new CandidateFactory(ScoringFixtures.TOKENIZER, ScoringFixtures.TAXONOMY)
                    .candidate(profile, employer, Vectors.NONE);
            return new EligibilityRules(request, asker).judge(candidate, role).reasons();
        }

        List<Code> codes(Role role) {
            return reasons(role).stream().map(Reason::code).toList();
        }
    }

    private static Profile tied(boolean own, Tie... ties) {
        var employer = own ? RequestFixtures.PHOTORESIST_MAKER : ProfileFixtures.UNIVERSITY;
        return ProfileFixtures.with(polymerChemist(), new Standing(employer, List.of(ties), Visibility.DISTRICT, true));
    }

    private static Case of(Profile profile) {
        return new Case(photoresist(), maker(), profile, university());
    }

    private static Case own(MentorSource source, Tie... ties) {
        return new Case(fromMentors(source), maker(), tied(true, ties), maker());
    }

    @ParameterizedTest
    @CsvSource({"TECH_COMMISSIONER", "TALENT"})
    void peopleOfTheAskingOrganisationComeOnlyAsItsMentors(Role role) {
        assertThat(own(MentorSource.ANY).codes(role)).containsExactly(Code.SAME_INSTITUTION);
    }

    @ParameterizedTest
    @EnumSource(
            value = MentorSource.class,
            names = {"OWN", "ANY"})
    void anOwnMentorIsWelcome(MentorSource source) {
        assertThat(own(source).codes(Role.ENTERPRISE_MENTOR)).isEmpty();
    }

    @Test
    void anOwnMentorIsNotOneOfThePool() {
        assertThat(own(MentorSource.POOL).codes(Role.ENTERPRISE_MENTOR)).containsExactly(Code.SAME_INSTITUTION);
    }

    @ParameterizedTest
    @EnumSource(
            value = MentorSource.class,
            names = {"POOL", "ANY"})
    void anOutsideMentorIsWelcome(MentorSource source) {
        assertThat(new Case(fromMentors(source), maker(), polymerChemist(), university()).codes(Role.ENTERPRISE_MENTOR))
                .isEmpty();
    }

    @Test
    void anOutsideMentorIsRefusedWhereOnlyAnOwnOneWillDo() {
        Case outsider = new Case(fromMentors(MentorSource.OWN), maker(), polymerChemist(), university());
        assertThat(outsider.codes(Role.ENTERPRISE_MENTOR)).containsExactly(Code.NOT_OWN_MENTOR);
    }

    @Test
    void whereTheMentorComesFromDoesNotConcernACommissioner() {
        Case outsider = new Case(fromMentors(MentorSource.OWN), maker(), polymerChemist(), university());
        assertThat(outsider.codes(Role.TECH_COMMISSIONER)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = Tie.Kind.class,
            names = {"FOUNDER", "SHAREHOLDER"})
    void anOwnerOfTheAskingFirmIsRefused(Tie.Kind kind) {
        assertThat(of(tied(false, new Tie(kind, MAKER_CODE))).reasons(Role.TECH_COMMISSIONER))
                .containsExactly(new Reason(Code.OWNERSHIP, null, kind.name()));
    }

    @ParameterizedTest
    @EnumSource(
            value = Tie.Kind.class,
            names = {"KINSHIP", "PAST_EVALUATION", "DECLARED"})
    void aDeclaredConflictIsRefused(Tie.Kind kind) {
        assertThat(of(tied(false, new Tie(kind, MAKER_CODE))).reasons(Role.TECH_COMMISSIONER))
                .containsExactly(new Reason(Code.DECLARED_CONFLICT, null, kind.name()));
    }

    @ParameterizedTest
    @EnumSource(Tie.Kind.class)
    void aTieToAnotherOrganisationDoesNotMatter(Tie.Kind kind) {
        assertThat(of(tied(false, new Tie(kind, UNIVERSITY_CODE))).codes(Role.TECH_COMMISSIONER))
                .isEmpty();
    }

    @Test
    void everyTieToTheAskingFirmIsNamed() {
        Profile both = tied(false, new Tie(Tie.Kind.KINSHIP, MAKER_CODE), new Tie(Tie.Kind.SHAREHOLDER, MAKER_CODE));
        assertThat(of(both).codes(Role.TECH_COMMISSIONER))
                .containsExactlyInAnyOrder(Code.OWNERSHIP, Code.DECLARED_CONFLICT);
    }

    @Test
    void theSameTieTwiceIsNamedOnce() {
        Tie tie = new Tie(Tie.Kind.FOUNDER, MAKER_CODE);
        assertThat(of(tied(false, tie, tie)).codes(Role.TECH_COMMISSIONER)).containsExactly(Code.OWNERSHIP);
    }

    @ParameterizedTest
    @EnumSource(
            value = Tie.Kind.class,
            names = {"FOUNDER", "SHAREHOLDER"})
    void anOwnMentorMayHoldSharesInTheOwnFirm(Tie.Kind kind) {
        assertThat(own(MentorSource.OWN, new Tie(kind, MAKER_CODE)).codes(Role.ENTERPRISE_MENTOR))
                .isEmpty();
    }

    @Test
    void anOwnMentorIsStillBoundByADeclaredConflict() {
        assertThat(own(MentorSource.OWN, new Tie(Tie.Kind.DECLARED, MAKER_CODE)).codes(Role.ENTERPRISE_MENTOR))
                .containsExactly(Code.DECLARED_CONFLICT);
    }

    @ParameterizedTest
    @CsvSource({"true, false, true", "false, true, true", "true, true, true", "false, false, false"})
    void anEmployerAndAFirmThatHoldEachOtherAreAConflict(boolean employerHolds, boolean askerHolds, boolean conflict) {
        Party employer = employerHolds ? university(MAKER_CODE) : university();
        Party asker = askerHolds ? maker(UNIVERSITY_CODE) : maker();
        assertThat(new Case(photoresist(), asker, polymerChemist(), employer).codes(Role.TECH_COMMISSIONER))
                .isEqualTo(conflict ? List.of(Code.EMPLOYER_OWNERSHIP) : List.of());
    }

    @Test
    void aFirmThatHoldsItselfIsNoConflictForItsOwnMentor() {
        Party circular = maker(MAKER_CODE);
        Case mentor = new Case(fromMentors(MentorSource.OWN), circular, tied(true), circular);
        assertThat(mentor.codes(Role.ENTERPRISE_MENTOR)).isEmpty();
    }

    private static Case excluding(CreditCode code, @Nullable Party employer) {
        TalentRequest request =
                RequestFixtures.with(photoresist(), new Requirements(null, null, Set.of(), Set.of(code)));
        return new Case(request, maker(), polymerChemist(), employer);
    }

    @Test
    void peopleOfAnExcludedOrganisationAreRefused() {
        assertThat(excluding(UNIVERSITY_CODE, university()).reasons(Role.TECH_COMMISSIONER))
                .containsExactly(new Reason(Code.EXCLUDED_ORGANIZATION, null, UNIVERSITY_CODE.value()));
    }

    @Test
    void peopleOfOtherOrganisationsAreNotExcluded() {
        assertThat(excluding(MAKER_CODE, university()).codes(Role.TECH_COMMISSIONER))
                .isEmpty();
        assertThat(excluding(UNIVERSITY_CODE, null).codes(Role.TECH_COMMISSIONER))
                .isEmpty();
    }

    @Test
    void aCallThatNamesNoOrganisationHasNoConflict() {
        TalentRequest anonymous = new TalentRequest(
                photoresist().kind(),
                photoresist().topic(),
                photoresist().seats(),
                Requirements.NONE,
                photoresist().terms(),
                null);
        assertThat(new Case(anonymous, null, ProfileFixtures.nobody(), null).reasons(null))
                .isEmpty();
    }
}
