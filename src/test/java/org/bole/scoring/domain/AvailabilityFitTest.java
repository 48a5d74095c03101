package org.bole.scoring.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.bole.profile.domain.Availability;
import org.bole.profile.domain.Period;
import org.bole.profile.domain.ProfileFixtures;
import org.bole.profile.domain.WorkMode;
import org.bole.request.domain.Terms;
import org.bole.scoring.domain.Evidence.TermsEvidence;
import org.bole.scoring.domain.Evidence.TermsEvidence.Term;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AvailabilityFitTest {
    private static final Period TEN_DAYS = days(1, 10);
    private static final String HUANGPU = "310101";

    private static Period days(int from, int to) {
        return new Period(LocalDate.of(2026, 3, from), LocalDate.of(2026, 3, to));
    }

    private static Candidate person(Availability availability) {
        return new CandidateFactory(ScoringFixtures.TOKENIZER, ScoringFixtures.TAXONOMY)
                .candidate(ProfileFixtures.with(ProfileFixtures.nobody(), availability), null, Vectors.NONE);
    }

    private static Candidate free(Period... periods) {
        return person(new Availability(List.of(), null, null, null, null, List.of(periods)));
    }

    private static Candidate serving(String... regions) {
        return person(new Availability(List.of(regions), null, null, null, null, List.of()));
    }

    private static Candidate working(@Nullable WorkMode mode) {
        return person(new Availability(List.of(), mode, null, null, null, List.of()));
    }

    private static AvailabilityFit fit(@Nullable String region, @Nullable WorkMode mode, @Nullable Period period) {
        return new AvailabilityFit(new Terms(region, mode, period), ScoringFixtures.TAXONOMY);
    }

    private static double value(AvailabilityFit fit, Candidate person) {
        return fit.value(person, EvidenceSink.NONE);
    }

    private static double covered(Period... periods) {
        return value(fit(null, null, TEN_DAYS), free(periods));
    }

    @Test
    void doesNotApplyWhereTheRequestStatesNoTerms() {
        assertThat(fit(null, null, null).applicable()).isFalse();
    }

    @Test
    void remoteWorkHasNoPlace() {
        assertThat(value(
                        fit(HUANGPU, WorkMode.REMOTE, null),
                        person(new Availability(List.of("320500"), WorkMode.REMOTE, null, null, null, List.of()))))
                .isEqualTo(1);
    }

    @Test
    void anUnknownRegionIsNoTerm() {
        assertThat(fit("999999", null, null).applicable()).isFalse();
    }

    @Test
    void theWholePeriodIsOne() {
        assertThat(covered(days(1, 31))).isEqualTo(1);
    }

    @Test
    void aPartOfThePeriodCountsByItsDays() {
        assertThat(covered(days(8, 20))).isEqualTo(.3, within(1e-9));
    }

    @Test
    void overlappingPeriodsCountOnce() {
        assertThat(covered(days(1, 4), days(3, 6), days(2, 5))).isEqualTo(.6, within(1e-9));
    }

    @Test
    void aPeriodWithinAnotherAddsNothing() {
        assertThat(covered(days(1, 8), days(3, 4), days(5, 6))).isEqualTo(.8, within(1e-9));
    }

    @Test
    void separatePeriodsAddUpInAnyOrder() {
        assertThat(covered(days(9, 10), days(1, 2))).isEqualTo(.4, within(1e-9));
    }

    @Test
    void neighbouringPeriodsJoin() {
        assertThat(covered(days(1, 5), days(6, 10))).isEqualTo(1);
    }

    @Test
    void periodsOutsideDoNotCount() {
        assertThat(covered(days(11, 20))).isZero();
    }

    @Test
    void whoDoesNotSayWhenCountsHalf() {
        assertThat(covered()).isEqualTo(.5);
    }

    @ParameterizedTest
    @CsvSource({"310101", "310100", "310000"})
    void whoServesTheRegionOrAWiderOneFits(String served) {
        String known = ScoringFixtures.TAXONOMY.regions().contains(served) ? served : HUANGPU;
        assertThat(value(fit(HUANGPU, null, null), serving(known))).isEqualTo(1);
    }

    @Test
    void whoServesAPartOfTheRegionFits() {
        assertThat(value(fit("310000", null, null), serving(HUANGPU))).isEqualTo(1);
    }

    @Test
    void theSameCityIsCloserThanAnotherProvince() {
        double sameCity = value(fit(HUANGPU, null, null), serving("310115"));
        double elsewhere = value(fit(HUANGPU, null, null), serving("320508"));
        assertThat(sameCity).isBetween(.3, .9);
        assertThat(elsewhere).isZero();
    }

    @Test
    void theSameProvinceIsCloserThanAnother() {
        assertThat(value(fit("320508", null, null), serving("320100"))).isBetween(.1, .6);
    }

    @Test
    void theClosestOfTheServedRegionsCounts() {
        assertThat(value(fit(HUANGPU, null, null), serving("320508", HUANGPU, "310115")))
                .isEqualTo(1);
    }

    @Test
    void whoDoesNotSayWhereCountsHalf() {
        assertThat(value(fit(HUANGPU, null, null), serving())).isEqualTo(.5);
    }

    @ParameterizedTest
    @CsvSource({
        "ON_SITE, ON_SITE, 1", "ON_SITE, HYBRID, 1", "ON_SITE, REMOTE, 0",
        "REMOTE, REMOTE, 1", "REMOTE, HYBRID, 1", "REMOTE, ON_SITE, 0",
        "HYBRID, HYBRID, 1", "HYBRID, ON_SITE, .5", "HYBRID, REMOTE, .5",
        "ON_SITE, , .5", "REMOTE, , .5", "HYBRID, , .5"
    })
    void comparesTheWayOfWorking(WorkMode wanted, @Nullable WorkMode offered, double value) {
        assertThat(value(fit(null, wanted, null), working(offered))).isEqualTo(value);
    }

    @Test
    void isTheMeanOfTheTermsStated() {
        Candidate person =
                person(new Availability(List.of(HUANGPU), WorkMode.REMOTE, null, null, null, List.of(days(1, 5))));
        assertThat(value(fit(HUANGPU, WorkMode.ON_SITE, TEN_DAYS), person)).isEqualTo(.5, within(1e-9));
    }

    @Test
    void saysWhatWasWantedAndFound() {
        EvidenceSink.Collected sink = new EvidenceSink.Collected();
        fit(HUANGPU, WorkMode.HYBRID, TEN_DAYS)
                .value(person(new Availability(List.of(HUANGPU), null, null, null, null, List.of(days(1, 5)))), sink);
        assertThat(sink.all().stream().map(TermsEvidence.class::cast).toList())
                .containsExactlyElementsOf(Stream.of(
                                new TermsEvidence(Term.REGION, HUANGPU, HUANGPU, 1),
                                new TermsEvidence(Term.MODE, "HYBRID", null, .5),
                                new TermsEvidence(Term.PERIOD, "10", "5", .5))
                        .toList());
    }
}
