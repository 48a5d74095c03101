package org.bole.round.domain;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.bole.profile.domain.ProfileId;
import org.bole.round.domain.RoundInputs.Expert;

/**
 * How the teams are spread over the experts.
 *
 * @param candidates experts who are candidates for some place
 * @param placed of them in at least one team
 * @param room in how many teams all of them together could be
 * @param used of the room
 * @param carried how many people are in no team, in one, in two …
 * @param gini how unequally the teams are spread over those who have room for any: 0 where each has as many, towards 1 where
 *     one has all; 0 where there are no teams
 */
public record LoadDistribution(int candidates, int placed, int room, int used, List<Carried> carried, double gini) {
    public LoadDistribution {
        carried = List.copyOf(carried);
    }

    /** So many people are in so many teams each. */
    public record Carried(int teams, int people) {}

    /** @param loads in how many teams somebody is; without those who are in none */
    static LoadDistribution of(List<Expert> experts, Map<ProfileId, Integer> loads) {
        int[] people = new int
                [loads.values().stream().mapToInt(Integer::intValue).max().orElse(0) + 1];
        experts.forEach(expert -> people[loads.getOrDefault(expert.id(), 0)]++);
        List<Carried> carried = new ArrayList<>();
        for (int teams = 0; teams < people.length; teams++) {
            carried.add(new Carried(teams, people[teams]));
        }
        return new LoadDistribution(
                experts.size(),
                loads.size(),
                experts.stream().mapToInt(Expert::capacity).sum(),
                loads.values().stream().mapToInt(Integer::intValue).sum(),
                carried,
                gini(experts.stream()
                        .filter(expert -> expert.capacity() > 0)
                        .mapToInt(expert -> loads.getOrDefault(expert.id(), 0))
                        .toArray()));
    }

    /**
     * The Gini coefficient in the form of A. Sen, "On Economic Inequality", Oxford 1973, chapter 2: for loads that grow, 1 +
     * 1/n - 2/(n² · mean) · (sum over i from 1 of (n + 1 - i) · load of i).
     */
    static double gini(int[] loads) {
        int[] sorted = loads.clone();
        Arrays.sort(sorted);
        long sum = 0;
        long weighted = 0;
        for (int i = 0; i < sorted.length; i++) {
            sum += sorted[i];
            weighted += (long) (sorted.length - i) * sorted[i];
        }
        double n = sorted.length;
        // Rounding must not make less than nothing of equal loads.
        return sum == 0 ? 0 : Math.max(0, 1 + 1 / n - 2 * weighted / (n * sum));
    }
}
