package org.bole.round.domain;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bole.profile.domain.ProfileId;
import org.bole.profile.domain.Role;
import org.bole.request.domain.RequestId;

/**
 * What is other in one solution of a round than in another one. The number of a team makes no difference.
 *
 * @param filled how many more places are filled; fewer where negative
 * @param points how many more points all teams have
 * @param seated how many more students have a seat; fewer where negative
 * @param talentPoints how many more points these have
 * @param changes request by request, where people, teams or points differ, in the order of the solutions
 */
public record RoundDiff(int filled, long points, int seated, long talentPoints, List<Change> changes) {
    public RoundDiff {
        changes = List.copyOf(changes);
    }

    /**
     * What is other for one request.
     *
     * @param points how many more its teams have, their students left out of account
     * @param regrouped whether people who stayed are in a team with others of them than before
     */
    public record Change(RequestId request, int points, List<Placed> left, List<Placed> joined, boolean regrouped) {
        public Change {
            left = List.copyOf(left);
            joined = List.copyOf(joined);
        }
    }

    /** Somebody in a role. */
    public record Placed(Role role, ProfileId profile) {}

    /** @throws IllegalArgumentException when the solutions are not of one round */
    public static RoundDiff between(RoundResult before, RoundResult after) {
        Map<RequestId, List<RoundTeam>> old = byRequest(before);
        Map<RequestId, List<RoundTeam>> now = byRequest(after);
        if (!old.keySet().equals(now.keySet())) {
            throw new IllegalArgumentException("solutions of different rounds cannot be compared");
        }
        List<Change> changes = new ArrayList<>();
        now.forEach((request, teams) -> {
            List<RoundTeam> earlier = old.getOrDefault(request, List.of());
            List<Placed> left = placed(earlier);
            List<Placed> joined = placed(teams);
            Set<Placed> there = new HashSet<>(left);
            Set<Placed> stayed = new HashSet<>(joined);
            stayed.retainAll(there);
            boolean regrouped = !groups(earlier, stayed).equals(groups(teams, stayed));
            left.removeAll(new HashSet<>(joined));
            joined.removeAll(there);
            int points = points(teams) - points(earlier);
            if (points != 0 || regrouped || !left.isEmpty() || !joined.isEmpty()) {
                changes.add(new Change(request, points, left, joined, regrouped));
            }
        });
        return new RoundDiff(
                after.filled() - before.filled(),
                after.points() - before.points(),
                after.talents().seated() - before.talents().seated(),
                after.talents().points() - before.talents().points(),
                changes);
    }

    private static Map<RequestId, List<RoundTeam>> byRequest(RoundResult result) {
        Map<RequestId, List<RoundTeam>> teams = new LinkedHashMap<>();
        result.teams()
                .forEach(team -> teams.computeIfAbsent(team.request(), request -> new ArrayList<>())
                        .add(team));
        return teams;
    }

    private static List<Placed> placed(List<RoundTeam> teams) {
        List<Placed> placed = new ArrayList<>();
        for (RoundTeam team : teams) {
            for (Role role : Role.values()) {
                team.people(role).forEach(profile -> placed.add(new Placed(role, profile)));
            }
        }
        return placed;
    }

    /** Who of {@code people} are together. */
    private static Set<Set<Placed>> groups(List<RoundTeam> teams, Set<Placed> people) {
        Set<Set<Placed>> groups = new HashSet<>();
        for (RoundTeam team : teams) {
            Set<Placed> group = new HashSet<>(placed(List.of(team)));
            group.retainAll(people);
            groups.add(group);
        }
        groups.remove(Set.<Placed>of());
        return groups;
    }

    private static int points(List<RoundTeam> teams) {
        return teams.stream().mapToInt(team -> team.points().total()).sum();
    }
}
