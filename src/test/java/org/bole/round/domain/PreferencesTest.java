package org.bole.round.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.IntFunction;
import org.bole.profile.domain.ProfileId;
import org.bole.request.domain.RequestId;
import org.bole.round.domain.PreferenceFlaw.Kind;
import org.bole.round.domain.PreferenceFlaw.Part;
import org.junit.jupiter.api.Test;

/** What preferences may change, among people and requests by lot, whose points are often near the most there can be. */
class PreferencesTest {
    private static final int REQUESTS = 9;
    private static final int PEOPLE = 11;

    /** Everything one round says; whoever changes it changes one party's preference only. */
    private static final class World {
        final SplittableRandom lots;
        final PreferenceCaps caps;
        final int[][] points = new int[REQUESTS][PEOPLE];
        final Map<RequestId, Preference<ProfileId>> ofRequests = new HashMap<>();
        final Map<ProfileId, Preference<RequestId>> ofPeople = new HashMap<>();

        World(long seed) {
            lots = new SplittableRandom(seed);
            caps = new PreferenceCaps(1 + lots.nextInt(6), lots.nextInt(4), lots.nextInt(2_001));
            for (int[] row : points) {
                for (int p = 0; p < PEOPLE; p++) {
                    row[p] = lots.nextBoolean() ? lots.nextInt(10_001) : 9_000 + lots.nextInt(1_001);
                }
            }
            for (int r = 0; r < REQUESTS; r++) {
                ofRequests.put(Rounds.request(r), any(PEOPLE, Rounds::profile));
            }
            for (int p = 0; p < PEOPLE; p++) {
                ofPeople.put(Rounds.profile(p), any(REQUESTS, Rounds::request));
            }
        }

        <O> Preference<O> any(int others, IntFunction<O> id) {
            List<O> shuffled = new ArrayList<>();
            for (int i = 0; i < others; i++) {
                shuffled.add(lots.nextInt(i + 1), id.apply(i));
            }
            int ranked = lots.nextInt(caps.mostRanked() + 1);
            int excluded = lots.nextInt(caps.mostExcluded() + 1);
            return new Preference<>(shuffled.subList(0, ranked), shuffled.subList(ranked, ranked + excluded));
        }

        int[][] worths() {
            Preferences preferences = new Preferences(caps, ofRequests, ofPeople);
            int[][] worths = new int[REQUESTS][PEOPLE];
            for (int r = 0; r < REQUESTS; r++) {
                for (int p = 0; p < PEOPLE; p++) {
                    worths[r][p] = points[r][p] + preferences.gain(Rounds.request(r), Rounds.profile(p), points[r][p]);
                    assertThat(worths[r][p]).isBetween(points[r][p], 10_000);
                }
            }
            return worths;
        }

        int excludedPairs() {
            Preferences preferences = new Preferences(caps, ofRequests, ofPeople);
            int excluded = 0;
            for (int r = 0; r < REQUESTS; r++) {
                for (int p = 0; p < PEOPLE; p++) {
                    excluded += preferences.excludes(Rounds.request(r), Rounds.profile(p)) ? 1 : 0;
                }
            }
            return excluded;
        }

        /** One party says something else, or nothing. */
        void change(boolean silent) {
            int which = lots.nextInt(REQUESTS + PEOPLE);
            if (which < REQUESTS) {
                RequestId request = Rounds.request(which);
                ofRequests.put(request, silent ? nothing() : any(PEOPLE, Rounds::profile));
            } else {
                ProfileId profile = Rounds.profile(which - REQUESTS);
                ofPeople.put(profile, silent ? nothing() : any(REQUESTS, Rounds::request));
            }
        }

        private static <O> Preference<O> nothing() {
            return new Preference<>(List.of(), List.of());
        }
    }

    private record Change(int most, int inAll, int total) {
        static Change of(int[][] before, int[][] after) {
            int most = 0;
            int inAll = 0;
            int total = 0;
            for (int r = 0; r < REQUESTS; r++) {
                for (int p = 0; p < PEOPLE; p++) {
                    int change = after[r][p] - before[r][p];
                    most = Math.max(most, Math.abs(change));
                    inAll += Math.abs(change);
                    total += change;
                }
            }
            return new Change(most, inAll, total);
        }
    }

    @Test
    void oneReportChangesNoPairByMoreThanThePointsAndAllTogetherByNoMoreThanTheirSum() {
        int changed = 0;
        for (int seed = 0; seed < 2_000; seed++) {
            World world = new World(seed);
            int bound = world.caps.points() * (world.caps.mostRanked() + 1);
            int[][] before = world.worths();
            world.change(false);
            Change other = Change.of(before, world.worths());
            assertThat(other.most()).as("seed %d", seed).isLessThanOrEqualTo(world.caps.points());
            assertThat(2 * Math.abs(other.total())).as("seed %d", seed).isLessThanOrEqualTo(bound);
            int[][] said = world.worths();
            world.change(true);
            Change silent = Change.of(said, world.worths());
            assertThat(2 * silent.inAll()).as("seed %d", seed).isLessThanOrEqualTo(bound);
            assertThat(silent.total()).as("seed %d", seed).isLessThanOrEqualTo(0);
            changed += other.most() > 0 ? 1 : 0;
        }
        assertThat(changed).isGreaterThan(1_000);
    }

    @Test
    void oneReportTakesAwayNoMorePairsThanTheCap() {
        for (int seed = 0; seed < 500; seed++) {
            World world = new World(seed);
            int before = world.excludedPairs();
            world.change(false);
            assertThat(Math.abs(world.excludedPairs() - before)).isLessThanOrEqualTo(world.caps.mostExcluded());
        }
    }

    @Test
    void rankingSomebodyOrRankingHigherNeverLowersTheWorth() {
        PreferenceCaps caps = new PreferenceCaps(6, 3, 777);
        for (int seed = 0; seed < 300; seed++) {
            SplittableRandom lots = new SplittableRandom(seed);
            int points = lots.nextInt(10_001);
            Map<ProfileId, Preference<RequestId>> other = lots.nextBoolean()
                    ? Map.of()
                    : Map.of(Rounds.profile(0), new Preference<>(List.of(Rounds.request(0)), List.of()));
            int worth = 0;
            for (int rank = 7; rank >= 1; rank--) {
                List<ProfileId> ranked = new ArrayList<>();
                for (int i = 1; i <= 5; i++) {
                    ranked.add(Rounds.profile(i));
                }
                if (rank <= 6) {
                    ranked.add(rank - 1, Rounds.profile(0));
                }
                Preferences preferences =
                        new Preferences(caps, Map.of(Rounds.request(0), new Preference<>(ranked, List.of())), other);
                int now = points + preferences.gain(Rounds.request(0), Rounds.profile(0), points);
                assertThat(now).isGreaterThanOrEqualTo(Math.max(points, worth));
                worth = now;
            }
        }
    }

    @Test
    void addsWhatBothSidesSay() {
        RequestId request = Rounds.request(0);
        ProfileId profile = Rounds.profile(0);
        Preferences both = new Preferences(
                PreferenceCaps.USUAL,
                Map.of(request, new Preference<>(List.of(Rounds.profile(1), profile), List.of(Rounds.profile(2)))),
                Map.of(profile, new Preference<>(List.of(request), List.of(Rounds.request(1)))));
        assertThat(both.gain(request, profile, 5_000)).isEqualTo(900);
        assertThat(both.gain(request, profile, 9_300)).isEqualTo(700);
        assertThat(both.gain(request, Rounds.profile(1), 5_000)).isEqualTo(500);
        assertThat(both.excludes(request, Rounds.profile(2))).isTrue();
        assertThat(both.excludes(Rounds.request(1), profile)).isTrue();
        assertThat(both.excludes(request, profile)).isFalse();
        assertThat(both.names(Rounds.request(1), profile)).isTrue();
        assertThat(both.names(Rounds.request(1), Rounds.profile(1))).isFalse();
    }

    @Test
    void namesEveryFlawOfAPreference() {
        PreferenceCaps caps = new PreferenceCaps(2, 1, 500);
        assertThat(PreferenceFlaw.of(List.of(1, 2, 1), List.of(2, 3, 3), caps))
                .containsExactly(
                        new PreferenceFlaw(Kind.TOO_MANY, Part.RANKED, PreferenceFlaw.WHOLE),
                        new PreferenceFlaw(Kind.TOO_MANY, Part.EXCLUDED, PreferenceFlaw.WHOLE),
                        new PreferenceFlaw(Kind.TWICE, Part.RANKED, 2),
                        new PreferenceFlaw(Kind.RANKED_AND_EXCLUDED, Part.EXCLUDED, 0),
                        new PreferenceFlaw(Kind.TWICE, Part.EXCLUDED, 2));
        assertThat(PreferenceFlaw.of(List.of(1, 2), List.of(3), caps)).isEmpty();
    }

    @Test
    void cannotBeBuiltBeyondTheCaps() {
        assertThatThrownBy(() -> new Preference<>(List.of(1), List.of(1))).hasMessageContaining("RANKED_AND_EXCLUDED");
        PreferenceCaps caps = new PreferenceCaps(1, 0, 500);
        Preference<ProfileId> beyond = new Preference<>(List.of(), List.of(Rounds.profile(0)));
        assertThatThrownBy(() -> new Preferences(caps, Map.of(Rounds.request(0), beyond), Map.of()))
                .hasMessageContaining("TOO_MANY");
    }
}
