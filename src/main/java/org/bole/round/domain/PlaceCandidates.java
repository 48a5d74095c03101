package org.bole.round.domain;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.bole.profile.domain.Role;
import org.bole.request.domain.RequestId;
import org.bole.round.domain.PlaceCandidate.Standing;
import org.bole.round.domain.RoundInputs.Expert;
import org.bole.round.domain.RoundInputs.Fit;
import org.bole.round.domain.RoundInputs.Wanted;
import org.bole.team.domain.Forcing;
import org.bole.team.domain.ForcingCost;
import org.bole.team.domain.TeamProblem;
import org.jspecify.annotations.Nullable;

/**
 * Who could have had a place of a solution, why he has it or not, and what it would cost to force him into it: into the
 * place that a lock would give him, with the choices by hand to which the solution keeps. Thread-safe once made.
 */
public final class PlaceCandidates {
    private final RoundInputs inputs;
    private final ManualChoices manual;
    private final TeamProblem problem;
    private final PlacedTeams placed;
    private final Forcing forcing;
    private final Map<RequestId, Wanted> requests = new HashMap<>();
    /** Number of each request's first team among those of the problem. */
    private final Map<RequestId, Integer> firstTeam = new HashMap<>();

    /**
     * Finds prices for everybody's time, which takes longest, and serves every place.
     *
     * @param choices made by hand, to which the solution keeps
     * @throws IllegalArgumentException when the solution is not of this round
     */
    public PlaceCandidates(RoundInputs inputs, List<ManualChoice> choices, RoundResult result) {
        this.inputs = inputs;
        manual = new ManualChoices(inputs, choices);
        problem = RoundProblem.of(inputs, manual).problem();
        placed = new PlacedTeams(inputs, problem, result);
        forcing = new Forcing(problem, placed.teams());
        int teams = 0;
        for (Wanted wanted : inputs.requests()) {
            requests.put(wanted.id(), wanted);
            firstTeam.put(wanted.id(), teams);
            teams += wanted.teams();
        }
    }

    public boolean has(RequestId request) {
        return requests.containsKey(request);
    }

    /** How many candidates there are for a place. @throws NullPointerException when the request is not in the round */
    public int count(RequestId request, Role role) {
        return wanted(request).of(role).candidates().size();
    }

    /**
     * Candidates in the order of the frozen ranking: {@code limit} at most after the first {@code skip}.
     *
     * @throws NullPointerException when the request is not in the round
     */
    public List<PlaceCandidate> of(RequestId request, Role role, int skip, int limit) {
        Wanted wanted = wanted(request);
        List<Fit> all = wanted.of(role).candidates();
        int from = Math.min(skip, all.size());
        List<Fit> some = all.subList(from, from + Math.min(limit, all.size() - from));
        CandidatePlace place = CandidatePlace.of(wanted, role, manual);
        List<Standing> standings =
                some.stream().map(fit -> standing(place, fit)).toList();
        Map<Integer, ForcingCost> costs = costs(place, some, standings);
        return IntStream.range(0, some.size())
                .mapToObj(i -> candidate(some.get(i), standings.get(i), costs.get(i)))
                .toList();
    }

    private Standing standing(CandidatePlace place, Fit fit) {
        Expert expert = expert(fit);
        return place.standing(fit, expert.capacity(), problem.capacity()[fit.expert()], placed.of(expert.id()));
    }

    private PlaceCandidate candidate(Fit fit, Standing standing, @Nullable ForcingCost cost) {
        Expert expert = expert(fit);
        return new PlaceCandidate(expert.id(), fit.points(), expert.capacity(), standing, placed.of(expert.id()), cost);
    }

    /** By number among {@code some}. */
    private Map<Integer, ForcingCost> costs(CandidatePlace place, List<Fit> some, List<Standing> standings) {
        int[] forced = IntStream.range(0, some.size())
                .filter(i -> standings.get(i).canBeForced())
                .toArray();
        Map<Integer, ForcingCost> costs = new HashMap<>();
        if (forced.length > 0) {
            int team = Objects.requireNonNull(firstTeam.get(place.request())) + place.locks();
            int[] choices = IntStream.of(forced)
                    .map(i -> placed.choice(
                            team, place.side(), expert(some.get(i)).id()))
                    .toArray();
            List<ForcingCost> found = forcing.costs(team, place.side(), choices);
            IntStream.range(0, forced.length).forEach(i -> costs.put(forced[i], found.get(i)));
        }
        return costs;
    }

    private Wanted wanted(RequestId request) {
        return Objects.requireNonNull(requests.get(request), "a request of another round");
    }

    private Expert expert(Fit fit) {
        return inputs.experts().get(fit.expert());
    }
}
