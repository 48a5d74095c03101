package org.bole.scoring.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.lifecycle.BeforeProperty;
import org.bole.profile.domain.Profile;
import org.bole.profile.domain.ProfileFixtures;
import org.bole.profile.domain.Role;
import org.bole.request.domain.RequestFixtures;
import org.bole.request.domain.TalentRequest;
import org.bole.scoring.domain.Evidence.SkillEvidence;
import org.bole.scoring.domain.ScoringFixtures.Scene;
import org.jspecify.annotations.Nullable;

/** Laws that hold for every request and every profile, with vectors and without. */
class ScoreLawsTest {
    private static final int TRIES = 400;

    @SuppressWarnings("NullAway.Init")
    private List<@Nullable Role> roles;

    @BeforeProperty
    void takeEveryRoleAndNone() {
        roles = new ArrayList<>(Arrays.asList(Role.values()));
        roles.add(null);
    }

    private static Vectors vectors(boolean fake, long seed) {
        return fake ? new FakeVectors(seed) : Vectors.NONE;
    }

    @Property(tries = TRIES)
    void pointsAreTheSumOfTheirPartsBetweenZeroAndTenThousand(@ForAll long seed, @ForAll boolean fake) {
        RandomCases cases = new RandomCases(seed);
        Scene scene = new Scene(vectors(fake, seed), cases.profiles(3));
        RequestScorer scorer = scene.scorer(cases.request());
        for (Role role : roles) {
            Match match = scorer.match(scene.candidate(0), role);
            assertThat(match.points()).isBetween(0, 10_000);
            assertThat(match.components().stream()
                            .mapToInt(ComponentScore::points)
                            .sum())
                    .isEqualTo(match.points());
            assertThat(match.components().stream()
                            .mapToInt(ComponentScore::weight)
                            .sum())
                    .isEqualTo(10_000);
        }
    }

    @Property(tries = TRIES)
    void everyValueIsFiniteAndBetweenZeroAndOne(@ForAll long seed, @ForAll boolean fake) {
        RandomCases cases = new RandomCases(seed);
        Scene scene = new Scene(vectors(fake, seed), cases.profiles(3));
        RequestScorer scorer = scene.scorer(cases.request());
        for (Role role : roles) {
            Match match = scorer.match(scene.candidate(0), role);
            assertThat(match.relevance()).isBetween(0d, 1d);
            assertThat(match.components()).allSatisfy(score -> {
                assertThat(score.value()).as(score.component().name()).isBetween(0d, 1d);
                assertThat(score.points()).isEqualTo((int) Math.round(score.value() * score.weight()));
            });
        }
    }

    @Property(tries = TRIES)
    void whoeverIsSeenByManyRequestsAtOnceScoresAsByEachAlone(@ForAll long seed, @ForAll boolean fake) {
        RandomCases cases = new RandomCases(seed);
        Scene scene = new Scene(vectors(fake, seed), cases.profiles(3));
        List<RequestScorer> alone =
                List.of(scene.scorer(cases.request()), scene.scorer(cases.request()), scene.scorer(cases.request()));
        RequestScorers together = new RequestScorers(alone);
        for (int person = 0; person < 3; person++) {
            RequestScorers.Look look = together.look(scene.candidate(person));
            for (int i = 0; i < alone.size(); i++) {
                RequestScorer.Sketch sketch = look.sketch(i);
                assertThat(sketch.relevance())
                        .isEqualTo(alone.get(i).sketch(scene.candidate(person)).relevance());
                for (Role role : roles) {
                    assertThat(sketch.points(role))
                            .isEqualTo(alone.get(i)
                                    .match(scene.candidate(person), role)
                                    .points());
                }
            }
        }
    }

    @Property(tries = TRIES)
    void aRequiredSkillAddedToTheProfileNeverLowersAnything(@ForAll long seed, @ForAll boolean fake) {
        RandomCases cases = new RandomCases(seed);
        List<Profile> profiles = cases.profiles(3);
        TalentRequest request = RequestFixtures.alsoRequiring(cases.request(), cases.one(RandomCases.SKILLS));
        String skill = cases.one(request.topic().requiredSkills());
        Scene scene = new Scene(vectors(fake, seed), profiles);
        Candidate after = scene.stranger(ProfileFixtures.alsoSkilledIn(profiles.get(0), skill));
        RequestScorer scorer = scene.scorer(request);
        for (Role role : roles) {
            assertNotLower(scorer.match(after, role), scorer.match(scene.candidate(0), role));
        }
    }

    @Property(tries = TRIES)
    void aCoveredSkillAddedToTheRequestNeverLowersTheScore(
            @ForAll long seed, @ForAll boolean fake, @ForAll boolean first) {
        RandomCases cases = new RandomCases(seed);
        TalentRequest request = cases.request();
        if (first) {
            request = RequestFixtures.with(
                    request,
                    new org.bole.request.domain.Topic(
                            request.topic().title(),
                            request.topic().description(),
                            List.of(),
                            List.of(),
                            request.topic().disciplines(),
                            request.topic().industries()));
        }
        Scene scene = new Scene(vectors(fake, seed), cases.profiles(3));
        Candidate candidate = scene.candidate(0);
        for (String skill : RandomCases.SKILLS) {
            if (covers(scene, candidate, skill)) {
                RequestScorer before = scene.scorer(request);
                RequestScorer after = scene.scorer(RequestFixtures.alsoRequiring(request, skill));
                for (Role role : roles) {
                    assertThat(after.match(candidate, role).points())
                            .as("%s, %s", skill, role)
                            .isGreaterThanOrEqualTo(
                                    before.match(candidate, role).points());
                }
            }
        }
    }

    /** Whether the profile has the skill, mentions it, or has one close in meaning. */
    private static boolean covers(Scene scene, Candidate candidate, String skill) {
        Match match = scene.match(RequestFixtures.onlySkills(skill), candidate);
        return ((SkillEvidence) match.components().get(0).evidence().get(0)).covered();
    }

    @Property(tries = TRIES)
    void oneMoreOutputNeverLowersWordsMeaningOrTrackRecord(@ForAll long seed, @ForAll boolean fake) {
        RandomCases cases = new RandomCases(seed);
        List<Profile> profiles = cases.profiles(3);
        Scene scene = new Scene(vectors(fake, seed), profiles);
        Candidate after = scene.stranger(ProfileFixtures.alsoAuthorOf(profiles.get(0), cases.output()));
        RequestScorer scorer = scene.scorer(cases.request());
        for (Role role : roles) {
            assertNotLower(scorer.match(after, role), scorer.match(scene.candidate(0), role));
        }
    }

    private static void assertNotLower(Match after, Match before) {
        assertThat(after.points()).isGreaterThanOrEqualTo(before.points());
        assertThat(after.relevance()).isGreaterThanOrEqualTo(before.relevance());
        for (ComponentScore score : before.components()) {
            assertThat(ScoringFixtures.value(after, score.component()))
                    .as(score.component().name())
                    .isGreaterThanOrEqualTo(score.value());
        }
    }

    @Property(tries = TRIES)
    void aSketchGivesThePointsOfTheMatch(@ForAll long seed, @ForAll boolean fake) {
        RandomCases cases = new RandomCases(seed);
        Scene scene = new Scene(vectors(fake, seed), cases.profiles(3));
        RequestScorer scorer = scene.scorer(cases.request());
        for (Candidate candidate : scene.candidates()) {
            for (Role role : roles) {
                assertThat(scorer.sketch(candidate).points(role))
                        .isEqualTo(scorer.match(candidate, role).points());
            }
        }
    }

    @Property(tries = TRIES)
    void theOrderInWhichProfilesArriveNeverChangesAScore(@ForAll long seed, @ForAll boolean fake) {
        RandomCases cases = new RandomCases(seed);
        List<Profile> profiles = cases.profiles(4);
        List<Integer> order = new ArrayList<>(List.of(0, 1, 2, 3));
        Collections.shuffle(order, new Random(seed));
        Scene scene = new Scene(vectors(fake, seed), profiles);
        Scene turned =
                new Scene(vectors(fake, seed), order.stream().map(profiles::get).toList());
        TalentRequest request = cases.request();
        for (int i = 0; i < order.size(); i++) {
            Match there = turned.match(request, turned.candidate(i));
            Match here = scene.match(request, scene.candidate(order.get(i)));
            assertThat(there.points()).isEqualTo(here.points());
            assertThat(there.relevance()).isEqualTo(here.relevance(), within(1e-9));
        }
    }

    @Property(tries = TRIES)
    void scoringTwiceGivesTheSame(@ForAll long seed, @ForAll boolean fake) {
        RandomCases cases = new RandomCases(seed);
        Scene scene = new Scene(vectors(fake, seed), cases.profiles(2));
        RequestScorer scorer = scene.scorer(cases.request());
        assertThat(scorer.match(scene.candidate(0), null)).isEqualTo(scorer.match(scene.candidate(0), null));
    }
}
