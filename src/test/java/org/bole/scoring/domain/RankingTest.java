package org.bole.scoring.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.bole.profile.domain.Profile;
import org.bole.profile.domain.ProfileFixtures;
import org.bole.profile.domain.ProfileId;
import org.bole.profile.domain.Role;
import org.bole.request.domain.MentorSource;
import org.bole.request.domain.RequestFixtures;
import org.bole.request.domain.Seats;
import org.bole.request.domain.TalentRequest;
import org.bole.scoring.domain.Ranking.Entry;
import org.bole.scoring.domain.Ranking.Place;
import org.bole.scoring.domain.ScoringFixtures.Scene;

class RankingTest {
    private static final Set<Role> ALL = EnumSet.allOf(Role.class);

    private static List<Entry> entries(Scene scene) {
        return IntStream.range(0, scene.candidates().size())
                .mapToObj(i -> new Entry(new ProfileId(ScoringFixtures.id(i)), 1, scene.candidate(i)))
                .toList();
    }

    /** Scores everybody in every role and sorts them all. */
    private static List<Place> oracle(List<Entry> pool, RequestScorer scorer, Set<Role> roles) {
        return pool.stream()
                .map(entry -> Stream.of(Role.values())
                        .filter(roles::contains)
                        .map(role -> new Place(
                                entry,
                                role,
                                scorer.match(entry.candidate(), role).points()))
                        .filter(place ->
                                scorer.match(entry.candidate(), place.role()).eligible())
                        .max((a, b) -> a.points() != b.points()
                                ? Integer.compare(a.points(), b.points())
                                : b.role().compareTo(a.role()))
                        .orElse(null))
                .filter(Objects::nonNull)
                .sorted(Ranking.BEST_FIRST)
                .toList();
    }

    @Property(tries = 150)
    void theTopAreTheFirstOfEverybodySorted(
            @ForAll long seed, @ForAll @IntRange(min = 1, max = 12) int limit, @ForAll Set<Role> roles) {
        RandomCases cases = new RandomCases(seed);
        Scene scene = new Scene(new FakeVectors(seed), cases.profiles(10));
        RequestScorer scorer = scene.scorer(cases.request());
        List<Place> all = oracle(entries(scene), scorer, roles);
        assertThat(Ranking.top(entries(scene), scorer, roles, limit))
                .isEqualTo(all.subList(0, Math.min(limit, all.size())));
    }

    @Property(tries = 100)
    void theOrderOfThePoolDoesNotMatter(@ForAll long seed, @ForAll @IntRange(min = 1, max = 8) int limit) {
        RandomCases cases = new RandomCases(seed);
        Scene scene = new Scene(new FakeVectors(seed), cases.profiles(8));
        RequestScorer scorer = scene.scorer(cases.request());
        List<Entry> turned = new ArrayList<>(entries(scene));
        Collections.shuffle(turned, new Random(seed));
        assertThat(Ranking.top(turned, scorer, ALL, limit)).isEqualTo(Ranking.top(entries(scene), scorer, ALL, limit));
    }

    private static List<Place> ranked(TalentRequest request, Set<Role> roles, Profile... profiles) {
        Scene scene = Scene.of(profiles);
        return Ranking.top(entries(scene), scene.scorer(request), roles, 10);
    }

    @Example
    void putsThePolymerChemistBeforeTheMusicologist() {
        List<Place> places = ranked(
                RequestFixtures.photoresist(),
                ALL,
                ProfileFixtures.folkMusicologist(),
                ProfileFixtures.polymerChemist());
        assertThat(places.get(0).entry().id().value()).isEqualTo(ScoringFixtures.id(1));
        assertThat(places.get(0).points()).isGreaterThan(2 * places.get(1).points());
    }

    @Example
    void aPersonAppearsOnceHoweverManyRolesFit() {
        assertThat(ranked(RequestFixtures.photoresist(), ALL, ProfileFixtures.polymerChemist()))
                .hasSize(1);
    }

    @Example
    void looksOnlyAtTheRolesAskedFor() {
        List<Place> places =
                ranked(RequestFixtures.photoresist(), EnumSet.of(Role.TALENT), ProfileFixtures.polymerChemist());
        assertThat(places).extracting(Place::role).containsExactly(Role.TALENT);
    }

    @Example
    void leavesOutWhoIsNotEligible() {
        TalentRequest talents =
                RequestFixtures.with(RequestFixtures.photoresist(), new Seats(0, 0, 1, MentorSource.ANY));
        Profile mentor = ProfileFixtures.as(ProfileFixtures.polymerChemist(), Role.ENTERPRISE_MENTOR);
        assertThat(ranked(talents, ALL, mentor)).isEmpty();
    }

    @Example
    void nobodyIsRankedInNoRole() {
        assertThat(ranked(RequestFixtures.photoresist(), Set.of(), ProfileFixtures.polymerChemist()))
                .isEmpty();
    }

    @Example
    void takesTheEarlierOfTwoRolesThatFitEquallyWell() {
        Profile senior = ProfileFixtures.polymerChemist();
        assertThat(ranked(RequestFixtures.photoresist(), ALL, senior).get(0).role())
                .isEqualTo(Role.ENTERPRISE_MENTOR);
    }

    @Example
    void equalPointsDoNotFavourWhoRegisteredFirst() {
        Profile[] twins =
                Stream.generate(ProfileFixtures::polymerChemist).limit(10).toArray(Profile[]::new);
        List<UUID> order = ranked(RequestFixtures.photoresist(), ALL, twins).stream()
                .map(place -> place.entry().id().value())
                .toList();
        assertThat(order).isNotEqualTo(order.stream().sorted().toList());
    }

    @Example
    void mixingSpreadsIdsMadeOneAfterTheOther() {
        long negative = IntStream.range(0, 1_000)
                .mapToLong(i -> Ranking.mixed(new UUID(i, 0)))
                .filter(mixed -> mixed < 0)
                .count();
        assertThat(negative).isBetween(400L, 600L);
    }

    @Example
    void mixingIsAFunctionOfTheIdAlone() {
        UUID id = ScoringFixtures.id(3);
        assertThat(Ranking.mixed(id)).isEqualTo(Ranking.mixed(UUID.fromString(id.toString())));
    }
}
