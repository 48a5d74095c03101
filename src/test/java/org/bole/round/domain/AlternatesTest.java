package org.bole.round.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bole.profile.domain.ProfileId;
import org.bole.profile.domain.Role;
import org.bole.round.domain.Alternates.Alternate;
import org.bole.round.domain.RoundInputs.Expert;
import org.bole.round.domain.RoundInputs.Wanted;
import org.bole.team.domain.TeamPoints;
import org.junit.jupiter.api.Test;

class AlternatesTest {
    /** Whoever steps in keeps every rule: put into the place by a lock, the round has these very points for the team. */
    @Test
    void couldStepInWithoutAnythingElseChanging() {
        int seen = 0;
        for (int seed = 0; seed < 60; seed++) {
            RoundInputs inputs = Rounds.random(seed, 6, 14);
            RoundResult result = SolveRound.solve(inputs, List.of(), (done, total) -> {});
            Alternates alternates = new Alternates(inputs, List.of(), result);
            Map<ProfileId, Integer> loads = loads(result);
            Map<ProfileId, Integer> students = students(result);
            for (RoundTeam team : result.teams()) {
                for (Role role : Wanted.PLACES) {
                    List<Alternate> standing = alternates.of(team, role);
                    assertThat(standing)
                            .extracting(one -> one.points().total())
                            .isSortedAccordingTo(Comparator.reverseOrder());
                    for (Alternate one : standing) {
                        seen++;
                        Expert expert = inputs.experts().stream()
                                .filter(other -> other.id().equals(one.profile()))
                                .findFirst()
                                .orElseThrow();
                        assertThat(loads.getOrDefault(one.profile(), 0)).isLessThan(expert.capacity());
                        assertThat(students.getOrDefault(one.profile(), 0)
                                        + team.talents().size())
                                .isLessThanOrEqualTo(expert.students());
                        assertThat(result.teams())
                                .filteredOn(other -> other.request().equals(team.request()))
                                .allSatisfy(other -> assertThat(other.people()).doesNotContain(one.profile()));
                        ManualChoices lock = new ManualChoices(
                                inputs,
                                List.of(new ManualChoice(ManualChoice.Kind.LOCK, team.request(), role, one.profile())));
                        assertThat(lock.conflicts()).isEmpty();
                        assertThat(one.points()).isEqualTo(pointsWith(inputs, team, role, one.profile()));
                    }
                }
            }
        }
        assertThat(seen).isGreaterThan(200);
    }

    private static TeamPoints pointsWith(RoundInputs inputs, RoundTeam team, Role role, ProfileId profile) {
        Wanted wanted = inputs.requests().stream()
                .filter(one -> one.id().equals(team.request()))
                .findFirst()
                .orElseThrow();
        boolean mentor = role == Role.ENTERPRISE_MENTOR;
        return SolveRoundTest.score(inputs, wanted, team.number())
                .of(
                        SolveRoundTest.member(inputs, wanted, Role.ENTERPRISE_MENTOR, mentor ? profile : team.mentor()),
                        SolveRoundTest.member(
                                inputs, wanted, Role.TECH_COMMISSIONER, mentor ? team.commissioner() : profile));
    }

    @Test
    void leavesOutWhoIsForbidden() {
        RoundInputs inputs = Rounds.random(2, 6, 14);
        RoundResult result = SolveRound.solve(inputs, List.of(), (done, total) -> {});
        for (RoundTeam team : result.teams()) {
            List<Alternate> all = new Alternates(inputs, List.of(), result).of(team, Role.TECH_COMMISSIONER);
            List<ManualChoice> bans = new ArrayList<>();
            all.forEach(
                    one -> bans.add(new ManualChoice(ManualChoice.Kind.FORBID, team.request(), null, one.profile())));
            assertThat(new Alternates(inputs, bans, result).of(team, Role.TECH_COMMISSIONER))
                    .isEmpty();
        }
    }

    private static Map<ProfileId, Integer> students(RoundResult result) {
        Map<ProfileId, Integer> students = new HashMap<>();
        for (RoundTeam team : result.teams()) {
            for (Role role : Wanted.PLACES) {
                team.people(role)
                        .forEach(mentor -> students.merge(mentor, team.talents().size(), Integer::sum));
            }
        }
        return students;
    }

    private static Map<ProfileId, Integer> loads(RoundResult result) {
        Map<ProfileId, Integer> loads = new HashMap<>();
        for (RoundTeam team : result.teams()) {
            team.people().forEach(profile -> loads.merge(profile, 1, Integer::sum));
        }
        return loads;
    }
}
