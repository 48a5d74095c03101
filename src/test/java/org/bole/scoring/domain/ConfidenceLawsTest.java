package org.bole.scoring.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.lifecycle.BeforeProperty;
import org.bole.profile.domain.Availability;
import org.bole.profile.domain.Expertise;
import org.bole.profile.domain.Profile;
import org.bole.profile.domain.ProfileFixtures;
import org.bole.profile.domain.Qualification;
import org.bole.profile.domain.Role;
import org.bole.profile.domain.WorkMode;
import org.bole.request.domain.RequestFixtures;
import org.bole.request.domain.TalentRequest;
import org.bole.scoring.application.ScoreReading;
import org.bole.scoring.domain.ScoringFixtures.Scene;
import org.bole.scoring.domain.confidence.Appraisal;
import org.bole.scoring.domain.confidence.Confidence;
import org.bole.taxonomy.domain.DegreeLevel;
import org.bole.taxonomy.domain.TitleRank;
import org.jspecify.annotations.Nullable;

/** Laws of confidence that hold for every request and every profile, with vectors and without. */
class ConfidenceLawsTest {
    private static final int TRIES = 300;
    private static final ScoreReading READING = new ScoreReading();
    /** Sums of weighted shares in another order may differ by this. */
    private static final double ROUNDING = 1e-9;

    @SuppressWarnings("NullAway.Init")
    private List<@Nullable Role> roles;

    @BeforeProperty
    void takeEveryRoleAndNone() {
        roles = new ArrayList<>(Arrays.asList(Role.values()));
        roles.add(null);
    }

    private static Scene scene(boolean fake, long seed, List<Profile> profiles) {
        return new Scene(fake ? new FakeVectors(seed) : Vectors.NONE, profiles);
    }

    private static Confidence confidence(RequestScorer scorer, Candidate candidate, @Nullable Role role) {
        Match match = scorer.match(candidate, role);
        return Appraisal.of(scorer.query(), candidate, match, scorer.model(), READING.marks());
    }

    @Property(tries = TRIES)
    void theRangeHoldsThePointsAndStaysWithinTheScale(@ForAll long seed, @ForAll boolean fake) {
        RandomCases cases = new RandomCases(seed);
        Scene scene = scene(fake, seed, cases.profiles(3));
        RequestScorer scorer = scene.scorer(cases.request());
        for (Role role : roles) {
            Confidence confidence = confidence(scorer, scene.candidate(0), role);
            assertThat(scorer.match(scene.candidate(0), role).points()).isBetween(confidence.low(), confidence.high());
            assertThat(confidence.low()).isBetween(0, 10_000);
            assertThat(confidence.high()).isBetween(0, 10_000);
        }
    }

    @Property(tries = TRIES)
    void confidenceNeverReachesOne(@ForAll long seed, @ForAll boolean fake) {
        RandomCases cases = new RandomCases(seed);
        Scene scene = scene(fake, seed, cases.profiles(3));
        RequestScorer scorer = scene.scorer(cases.request());
        for (Candidate candidate : scene.candidates()) {
            for (Role role : roles) {
                assertThat(confidence(scorer, candidate, role).value())
                        .isGreaterThanOrEqualTo(0)
                        .isLessThan(1);
            }
        }
    }

    @Property(tries = TRIES)
    void appraisingTwiceGivesTheSame(@ForAll long seed, @ForAll boolean fake) {
        RandomCases cases = new RandomCases(seed);
        Scene scene = scene(fake, seed, cases.profiles(2));
        RequestScorer scorer = scene.scorer(cases.request());
        assertThat(confidence(scorer, scene.candidate(0), null))
                .isEqualTo(confidence(scorer, scene.candidate(0), null));
    }

    private void neverLess(long seed, boolean fake, BiFunction<RandomCases, Profile, Profile> change) {
        RandomCases cases = new RandomCases(seed);
        List<Profile> profiles = cases.profiles(3);
        TalentRequest request = cases.request();
        Scene scene = scene(fake, seed, profiles);
        Candidate after = scene.stranger(change.apply(cases, profiles.get(0)));
        RequestScorer scorer = scene.scorer(request);
        for (Role role : roles) {
            assertThat(confidence(scorer, after, role).value())
                    .as(String.valueOf(role))
                    .isGreaterThanOrEqualTo(
                            confidence(scorer, scene.candidate(0), role).value() - ROUNDING);
        }
    }

    @Property(tries = TRIES)
    void oneMoreSkillNeverLowersConfidence(@ForAll long seed, @ForAll boolean fake) {
        neverLess(
                seed, fake, (cases, profile) -> ProfileFixtures.alsoSkilledIn(profile, cases.one(RandomCases.SKILLS)));
    }

    @Property(tries = TRIES)
    void oneMoreOutputNeverLowersConfidence(@ForAll long seed, @ForAll boolean fake) {
        neverLess(seed, fake, (cases, profile) -> ProfileFixtures.alsoAuthorOf(profile, cases.output()));
    }

    @Property(tries = TRIES)
    void codesNeverLowerConfidence(@ForAll long seed, @ForAll boolean disciplines) {
        neverLess(seed, false, (cases, profile) -> {
            Expertise known = profile.expertise();
            List<String> more = new ArrayList<>(disciplines ? known.disciplines() : known.industries());
            more.add(disciplines ? "43050" : "3985");
            return ProfileFixtures.with(
                    profile,
                    new Expertise(
                            known.headline(),
                            known.summary(),
                            known.skills(),
                            disciplines ? more : known.disciplines(),
                            disciplines ? known.industries() : more,
                            known.outputs()));
        });
    }

    @Property(tries = TRIES)
    void rankAndDegreeNeverLowerConfidence(@ForAll long seed) {
        neverLess(seed, false, (cases, profile) -> {
            Qualification known = profile.qualification();
            return ProfileFixtures.with(
                    profile,
                    new Qualification(
                            known.rank() == null ? cases.one(List.of(TitleRank.values())) : known.rank(),
                            known.degree() == null ? cases.one(List.of(DegreeLevel.values())) : known.degree(),
                            Set.of()));
        });
    }

    @Property(tries = TRIES)
    void placeAndWayOfWorkingNeverLowerConfidence(@ForAll long seed) {
        neverLess(seed, false, (cases, profile) -> {
            Availability known = profile.availability();
            List<String> regions = new ArrayList<>(known.regions());
            regions.add("310101");
            WorkMode mode = known.mode() == null ? cases.one(List.of(WorkMode.values())) : known.mode();
            return ProfileFixtures.with(
                    profile,
                    new Availability(
                            regions, mode, known.teams(), known.students(), known.daysPerMonth(), known.periods()));
        });
    }

    @Property(tries = TRIES)
    void aSkillThatTheRequestNamesNeverLowersConfidence(@ForAll long seed, @ForAll boolean fake) {
        RandomCases cases = new RandomCases(seed);
        Scene scene = scene(fake, seed, cases.profiles(3));
        TalentRequest before = cases.request();
        if (!scene.query(before).hasText()) {
            return; // The language of a request without text is that of its first skill.
        }
        TalentRequest after = RequestFixtures.alsoRequiring(before, cases.one(RandomCases.SKILLS));
        for (Role role : roles) {
            assertThat(confidence(scene.scorer(after), scene.candidate(0), role).value())
                    .isGreaterThanOrEqualTo(confidence(scene.scorer(before), scene.candidate(0), role)
                                    .value()
                            - ROUNDING);
        }
    }

    @Property(tries = TRIES)
    void causesAndRemediesComeInOrderOfEffect(@ForAll long seed, @ForAll boolean fake) {
        RandomCases cases = new RandomCases(seed);
        Scene scene = scene(fake, seed, cases.profiles(2));
        RequestScorer scorer = scene.scorer(cases.request());
        for (Role role : roles) {
            Confidence confidence = confidence(scorer, scene.candidate(0), role);
            assertThat(confidence.causes()).extracting(cause -> -cause.points()).isSorted();
            assertThat(confidence.remedies())
                    .extracting(remedy -> -remedy.points())
                    .isSorted();
            assertThat(confidence.remedies())
                    .allSatisfy(remedy -> assertThat(remedy.points()).isBetween(1, 10_000));
        }
    }

    @Property(tries = TRIES)
    void whoSaysNothingIsLeastSure(@ForAll long seed, @ForAll boolean fake) {
        RandomCases cases = new RandomCases(seed);
        Scene scene = scene(fake, seed, cases.profiles(2));
        Candidate nobody = scene.stranger(ProfileFixtures.nobody());
        RequestScorer scorer = scene.scorer(cases.request());
        for (Role role : roles) {
            assertThat(confidence(scorer, nobody, role).value())
                    .isLessThanOrEqualTo(
                            confidence(scorer, scene.candidate(0), role).value() + ROUNDING);
            assertThat(confidence(scorer, nobody, role).thin()).isTrue();
        }
    }
}
