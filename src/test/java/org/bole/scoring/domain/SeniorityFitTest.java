package org.bole.scoring.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Set;
import org.bole.profile.domain.ProfileFixtures;
import org.bole.profile.domain.Qualification;
import org.bole.profile.domain.Role;
import org.bole.request.domain.Requirements;
import org.bole.scoring.domain.Evidence.SeniorityEvidence;
import org.bole.taxonomy.domain.DegreeLevel;
import org.bole.taxonomy.domain.TitleRank;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class SeniorityFitTest {
    private static final SeniorityFit UNSTATED = new SeniorityFit(Requirements.NONE);

    private static Candidate person(@Nullable TitleRank rank, @Nullable DegreeLevel degree) {
        return new CandidateFactory(ScoringFixtures.TOKENIZER, ScoringFixtures.TAXONOMY)
                .candidate(
                        ProfileFixtures.with(ProfileFixtures.nobody(), new Qualification(rank, degree, Set.of())),
                        null,
                        Vectors.NONE);
    }

    private static double value(SeniorityFit fit, @Nullable Role role, Candidate person) {
        return fit.value(person, role, EvidenceSink.NONE);
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void everyRoleExpectsSomething(Role role) {
        assertThat(UNSTATED.applicable(role)).isTrue();
    }

    @Test
    void withoutARoleNothingIsExpectedThatTheRequestDoesNotState() {
        assertThat(UNSTATED.applicable(null)).isFalse();
        assertThat(new SeniorityFit(new Requirements(TitleRank.SENIOR, null, Set.of(), Set.of())).applicable(null))
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({"SENIOR, 1", "ASSOCIATE_SENIOR, 1", "INTERMEDIATE, .6", "JUNIOR, .2"})
    void aMentorIsExpectedToHaveAnAssociateSeniorTitle(TitleRank rank, double value) {
        assertThat(value(UNSTATED, Role.ENTERPRISE_MENTOR, person(rank, null))).isEqualTo(value, within(1e-9));
    }

    @ParameterizedTest
    @CsvSource({"JUNIOR, DOCTOR, 1", "SENIOR, BACHELOR, 1", "INTERMEDIATE, MASTER, .6", "JUNIOR, BACHELOR, .2"})
    void aDoctorateServesACommissionerAsWellAsATitle(TitleRank rank, DegreeLevel degree, double value) {
        assertThat(value(UNSTATED, Role.TECH_COMMISSIONER, person(rank, degree)))
                .isEqualTo(value, within(1e-9));
    }

    @ParameterizedTest
    @CsvSource({"DOCTOR, 1", "MASTER, 1", "BACHELOR, .6"})
    void aTalentIsExpectedToHaveAMastersDegree(DegreeLevel degree, double value) {
        assertThat(value(UNSTATED, Role.TALENT, person(TitleRank.SENIOR, degree)))
                .isEqualTo(value, within(1e-9));
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void whatIsUnknownCountsHalf(Role role) {
        assertThat(value(UNSTATED, role, person(null, null))).isEqualTo(.5);
    }

    @Test
    void whatTheRequestStatesReplacesWhatTheRoleExpects() {
        SeniorityFit strict =
                new SeniorityFit(new Requirements(TitleRank.SENIOR, DegreeLevel.DOCTOR, Set.of(), Set.of()));
        assertThat(value(strict, Role.ENTERPRISE_MENTOR, person(TitleRank.ASSOCIATE_SENIOR, DegreeLevel.MASTER)))
                .isEqualTo(.6, within(1e-9));
        assertThat(value(strict, Role.TALENT, person(null, DegreeLevel.MASTER))).isEqualTo(.6, within(1e-9));
    }

    @Test
    void threeStepsBelowIsNothing() {
        SeniorityFit strict = new SeniorityFit(new Requirements(TitleRank.SENIOR, null, Set.of(), Set.of()));
        assertThat(value(strict, Role.ENTERPRISE_MENTOR, person(TitleRank.JUNIOR, null)))
                .isZero();
    }

    @Test
    void saysWhatWasWantedAndWhatIsThere() {
        EvidenceSink.Collected sink = new EvidenceSink.Collected();
        UNSTATED.value(person(TitleRank.SENIOR, null), Role.TECH_COMMISSIONER, sink);
        assertThat(sink.all())
                .containsExactly(
                        new SeniorityEvidence(TitleRank.ASSOCIATE_SENIOR, TitleRank.SENIOR, DegreeLevel.DOCTOR, null));
    }
}
