package org.bole.round.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.bole.profile.domain.ProfileId;
import org.bole.profile.domain.Role;
import org.bole.request.domain.RequestId;
import org.bole.round.domain.RoundInputs.Expert;
import org.bole.round.domain.RoundInputs.Fit;
import org.bole.round.domain.RoundInputs.Wanted;
import org.bole.team.domain.Member;
import org.bole.team.domain.TeamScore;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SolveRoundTest {
    private static RoundResult solve(RoundInputs inputs, List<ManualChoice> choices) {
        return SolveRound.solve(inputs, choices, (done, total) -> {});
    }

    @Test
    void givesTheSameTeamsEachTime() {
        RoundInputs inputs = Rounds.random(5, 20, 30);
        assertThat(solve(inputs, List.of())).isEqualTo(solve(inputs, List.of()));
    }

    @Test
    void keepsEveryRuleOfTheRound() {
        int seated = 0;
        for (int seed = 0; seed < 200; seed++) {
            RoundInputs inputs = Rounds.random(seed, 6, 9);
            RoundResult result = solve(inputs, List.of());
            check(inputs, result);
            seated += result.talents().seated();
        }
        assertThat(seated).isGreaterThan(100);
    }

    /** Sums included: what preferences give is a part of its own. */
    @Test
    void keepsEveryRuleOfTheRoundWithPreferencesToo() {
        long preferred = 0;
        for (int seed = 0; seed < 200; seed++) {
            RoundInputs inputs = Rounds.preferring(seed, Rounds.random(seed, 6, 9));
            RoundResult result = solve(inputs, choices(inputs, new SplittableRandom(seed)));
            check(inputs, result);
            preferred += result.teams().stream()
                    .mapToLong(team -> team.points().preference())
                    .sum();
        }
        assertThat(preferred).isGreaterThan(50_000);
    }

    @Test
    void keepsEveryChoiceMadeByHand() {
        int locked = 0;
        int talents = 0;
        for (int seed = 0; seed < 300; seed++) {
            RoundInputs inputs = Rounds.random(seed, 6, 9);
            List<ManualChoice> choices = choices(inputs, new SplittableRandom(seed));
            RoundResult result = solve(inputs, choices);
            check(inputs, result);
            for (ManualChoice choice : choices) {
                boolean there = Stream.of(Role.values())
                        .filter(role -> choice.role() == null || choice.role() == role)
                        .anyMatch(role -> people(result, choice.request(), role).contains(choice.profile()));
                assertThat(there).as("%s in round %d", choice, seed).isEqualTo(choice.kind() == ManualChoice.Kind.LOCK);
                locked += choice.kind() == ManualChoice.Kind.LOCK ? 1 : 0;
                talents += choice.kind() == ManualChoice.Kind.LOCK && choice.role() == Role.TALENT ? 1 : 0;
            }
        }
        assertThat(locked).isGreaterThan(100);
        assertThat(talents).isGreaterThan(30);
    }

    @Test
    void aChoiceNeverMakesMorePossible() {
        for (int seed = 0; seed < 100; seed++) {
            RoundInputs inputs = Rounds.random(seed, 6, 9);
            RoundResult free = solve(inputs, List.of());
            RoundResult bound = solve(inputs, choices(inputs, new SplittableRandom(seed)));
            assertThat(bound.mostFilled()).isLessThanOrEqualTo(free.mostFilled());
        }
    }

    @Test
    void lockingWhatWasFoundAnywayChangesNothing() {
        RoundInputs inputs = Rounds.random(3, 12, 30);
        RoundResult free = solve(inputs, List.of());
        RoundTeam team = free.teams().stream()
                .filter(one -> one.mentor() != null && one.number() == 1)
                .findFirst()
                .orElseThrow();
        ManualChoice lock = new ManualChoice(
                ManualChoice.Kind.LOCK, team.request(), Role.ENTERPRISE_MENTOR, Objects.requireNonNull(team.mentor()));
        RoundResult again = solve(inputs, List.of(lock));
        assertThat(again.filled()).isEqualTo(free.filled());
        assertThat(people(again, team.request(), Role.ENTERPRISE_MENTOR)).contains(team.mentor());
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4})
    void refusesChoicesThatCannotBeKept(int seed) {
        RoundInputs inputs = Rounds.random(seed, 3, 5);
        List<ManualChoice> impossible = List.of(Rounds.lock(0, Role.ENTERPRISE_MENTOR, 77));
        assertThatThrownBy(() -> solve(inputs, impossible))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("NO_CANDIDATE");
    }

    /** Locks and bans that have no conflict with each other. */
    private static List<ManualChoice> choices(RoundInputs inputs, SplittableRandom lots) {
        List<ManualChoice> kept = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            int request = lots.nextInt(inputs.requests().size());
            int profile = lots.nextInt(inputs.experts().size());
            Role role = List.of(Role.values()).get(lots.nextInt(3));
            ManualChoice choice = lots.nextBoolean()
                    ? Rounds.lock(request, role, profile)
                    : Rounds.forbid(request, lots.nextBoolean() ? role : null, profile);
            keep(inputs, kept, choice);
        }
        // Students can be locked only where the lots locked both mentors.
        for (int request = 0; request < inputs.requests().size(); request++) {
            for (int profile = 0; profile < inputs.experts().size(); profile++) {
                keep(inputs, kept, Rounds.lock(request, Role.TALENT, profile));
            }
        }
        return kept;
    }

    private static void keep(RoundInputs inputs, List<ManualChoice> kept, ManualChoice choice) {
        kept.add(choice);
        if (!new ManualChoices(inputs, kept).conflicts().isEmpty()) {
            kept.remove(kept.size() - 1);
        }
    }

    private static Set<ProfileId> people(RoundResult result, RequestId request, Role role) {
        Set<ProfileId> people = new HashSet<>();
        result.teams().stream()
                .filter(team -> team.request().equals(request))
                .map(team -> team.people(role))
                .forEach(people::addAll);
        return people;
    }

    /** Every sum and every rule, from the inputs alone. */
    private static void check(RoundInputs inputs, RoundResult result) {
        Map<ProfileId, Integer> loads = new HashMap<>();
        Map<ProfileId, Integer> students = new HashMap<>();
        Set<ProfileId> talents = new HashSet<>();
        int filled = 0;
        int places = 0;
        int at = 0;
        for (Wanted wanted : inputs.requests()) {
            Set<ProfileId> people = new HashSet<>();
            for (int number = 1; number <= wanted.teams(); number++) {
                RoundTeam team = result.teams().get(at++);
                assertThat(team.request()).isEqualTo(wanted.id());
                assertThat(team.number()).isEqualTo(number);
                for (Role role : Wanted.PLACES) {
                    team.people(role)
                            .forEach(mentor ->
                                    students.merge(mentor, team.talents().size(), Integer::sum));
                }
                assertThat(team.talents()).hasSizeLessThanOrEqualTo(wanted.talentSeats(number));
                boolean complete = Wanted.PLACES.stream()
                        .allMatch(role -> team.number() > wanted.of(role).seats() || team.in(role) != null);
                assertThat(complete || team.talents().isEmpty()).isTrue();
                for (RoundTeam.Talent talent : team.talents()) {
                    assertThat(people.add(talent.profile())).isTrue();
                    assertThat(talents.add(talent.profile())).isTrue();
                    loads.merge(talent.profile(), 1, Integer::sum);
                    assertThat(talent.points())
                            .isEqualTo(Objects.requireNonNull(member(inputs, wanted, Role.TALENT, talent.profile()))
                                    .points());
                }
                for (Role role : Wanted.PLACES) {
                    ProfileId person = team.in(role);
                    places += number <= wanted.of(role).seats() ? 1 : 0;
                    if (person != null) {
                        assertThat(number).isLessThanOrEqualTo(wanted.of(role).seats());
                        assertThat(people.add(person)).isTrue();
                        loads.merge(person, 1, Integer::sum);
                        filled++;
                    }
                }
                TeamScore score = score(inputs, wanted, number);
                assertThat(team.points())
                        .isEqualTo(score.of(
                                member(inputs, wanted, Role.ENTERPRISE_MENTOR, team.mentor()),
                                member(inputs, wanted, Role.TECH_COMMISSIONER, team.commissioner())));
            }
        }
        assertThat(result.teams()).hasSize(at);
        assertThat(result.places()).isEqualTo(places);
        assertThat(result.filled()).isEqualTo(filled);
        for (Expert expert : inputs.experts()) {
            assertThat(loads.getOrDefault(expert.id(), 0)).isLessThanOrEqualTo(expert.capacity());
            assertThat(students.getOrDefault(expert.id(), 0)).isLessThanOrEqualTo(expert.students());
        }
        assertThat(result.talents().seats())
                .isEqualTo(inputs.requests().stream()
                        .mapToInt(wanted -> wanted.talents().seats())
                        .sum());
        assertThat(result.talents().seated()).isEqualTo(talents.size());
    }

    static TeamScore score(RoundInputs inputs, Wanted wanted, int team) {
        return TeamScore.of(
                inputs.settings().weights(),
                team <= wanted.mentors().seats(),
                team <= wanted.commissioners().seats(),
                wanted.skills());
    }

    static @Nullable Member member(RoundInputs inputs, Wanted wanted, Role role, @Nullable ProfileId profile) {
        if (profile == null) {
            return null;
        }
        Fit fit = wanted.of(role).candidates().stream()
                .filter(one -> inputs.experts().get(one.expert()).id().equals(profile))
                .findFirst()
                .orElseThrow();
        double[] skills = new double[fit.skills().length];
        for (int i = 0; i < skills.length; i++) {
            skills[i] = (double) fit.skills()[i] / RoundInputs.COVERED;
        }
        return new Member(profile, fit.points(), fit.preference(), skills);
    }
}
