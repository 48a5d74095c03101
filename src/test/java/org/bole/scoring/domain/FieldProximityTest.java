package org.bole.scoring.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.bole.profile.domain.Expertise;
import org.bole.profile.domain.Profile;
import org.bole.profile.domain.ProfileFixtures;
import org.bole.request.domain.Topic;
import org.bole.scoring.domain.Evidence.CodeEvidence;
import org.bole.taxonomy.domain.TableName;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FieldProximityTest {
    private static FieldProximity wanting(List<String> disciplines, List<String> industries) {
        return new FieldProximity(
                new Topic(null, null, List.of(), List.of(), disciplines, industries), ScoringFixtures.TAXONOMY);
    }

    private static Candidate person(List<String> disciplines, List<String> industries, @Nullable Party employer) {
        Profile profile = ProfileFixtures.with(
                ProfileFixtures.nobody(), new Expertise(null, null, List.of(), disciplines, industries, List.of()));
        return new CandidateFactory(ScoringFixtures.TOKENIZER, ScoringFixtures.TAXONOMY)
                .candidate(profile, employer, Vectors.NONE);
    }

    private static double value(FieldProximity field, Candidate person) {
        return field.value(person, EvidenceSink.NONE);
    }

    private static CodeEvidence evidence(FieldProximity field, Candidate person) {
        EvidenceSink.Collected sink = new EvidenceSink.Collected();
        field.value(person, sink);
        return (CodeEvidence) sink.all().get(0);
    }

    @Test
    void doesNotApplyWhereTheRequestNamesNoCode() {
        assertThat(wanting(List.of(), List.of()).applicable()).isFalse();
    }

    @Test
    void doesNotApplyWhereTheRequestNamesOnlyUnknownCodes() {
        assertThat(wanting(List.of("nonsense"), List.of("0")).applicable()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"43050, 1", "4305020, .8", "760, 0"})
    void comparesDisciplinesInTheirHierarchy(String own, double value) {
        double similarity = ScoringFixtures.TAXONOMY.disciplines().similarity("43050", own);
        assertThat(value(wanting(List.of("43050"), List.of()), person(List.of(own), List.of(), null)))
                .isEqualTo(similarity);
        assertThat(similarity > 0).isEqualTo(value > 0);
        assertThat(similarity == 1).isEqualTo(value == 1);
    }

    @Test
    void takesTheClosestOfThePersonsDisciplines() {
        FieldProximity field = wanting(List.of("43050"), List.of());
        Candidate person = person(List.of("760", "43050", "150"), List.of(), null);
        assertThat(value(field, person)).isEqualTo(1);
        assertThat(evidence(field, person).found()).isEqualTo("43050");
    }

    @Test
    void theClosestOfTheRequestsCodesDecides() {
        assertThat(value(wanting(List.of("43050", "760"), List.of()), person(List.of("43050"), List.of(), null)))
                .isEqualTo(1);
    }

    @Test
    void disciplinesOfOneClassAreATraceCloserThanOthers() {
        FieldProximity field = wanting(List.of("43050"), List.of());
        assertThat(value(field, person(List.of("430"), List.of(), null)))
                .isGreaterThan(value(field, person(List.of("510"), List.of(), null)));
    }

    @Test
    void comparesIndustriesInTheirHierarchy() {
        FieldProximity field = wanting(List.of(), List.of("3985"));
        assertThat(value(field, person(List.of(), List.of("3985"), null))).isEqualTo(1);
        assertThat(value(field, person(List.of(), List.of("398"), null)))
                .isGreaterThan(value(field, person(List.of(), List.of("39"), null)));
        assertThat(value(field, person(List.of(), List.of("6520"), null))).isZero();
    }

    @Test
    void disciplinesStandInForAnIndustryThatThePersonDoesNotName() {
        FieldProximity field = wanting(List.of(), List.of("3973"));
        Candidate person = person(List.of("51030"), List.of(), null);
        assertThat(value(field, person)).isEqualTo(1);
        assertThat(evidence(field, person))
                .isEqualTo(new CodeEvidence(TableName.INDUSTRIES, "3973", TableName.DISCIPLINES, "51030", 1));
    }

    @Test
    void disciplinesDoNotStandInForAnIndustryThatThePersonNames() {
        assertThat(value(wanting(List.of(), List.of("3973")), person(List.of("51030"), List.of("6520"), null)))
                .isZero();
    }

    @Test
    void theEmployersIndustriesStandInForThePersons() {
        assertThat(value(wanting(List.of(), List.of("3985")), person(List.of(), List.of(), ScoringFixtures.maker())))
                .isEqualTo(1);
    }

    @Test
    void thePersonsOwnIndustriesComeBeforeTheEmployers() {
        assertThat(value(
                        wanting(List.of(), List.of("3985")),
                        person(List.of(), List.of("6520"), ScoringFixtures.maker())))
                .isZero();
    }

    @Test
    void somebodyWithoutCodesIsCloseToNothing() {
        FieldProximity field = wanting(List.of("43050"), List.of("3985"));
        Candidate person = person(List.of(), List.of(), null);
        assertThat(value(field, person)).isZero();
        assertThat(evidence(field, person).found()).isNull();
    }

    @Test
    void anUnknownCodeOfThePersonIsLeftOut() {
        assertThat(value(wanting(List.of("43050"), List.of()), person(List.of("nonsense"), List.of(), null)))
                .isZero();
    }
}
