package org.bole.round.domain;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.bole.assignment.domain.Pairs;
import org.bole.profile.domain.ProfileId;
import org.bole.profile.domain.Role;
import org.bole.request.domain.RequestId;
import org.bole.round.domain.RoundInputs.Expert;
import org.bole.round.domain.RoundInputs.Fit;
import org.bole.round.domain.RoundInputs.Wanted;
import org.bole.round.domain.RoundResult.Seats;
import org.bole.round.domain.RoundTeam.Talent;
import org.bole.team.domain.SeatOutcome;
import org.bole.team.domain.SeatProblem;
import org.bole.team.domain.SeatTeam;
import org.bole.team.domain.TalentSeats;
import org.jspecify.annotations.Nullable;

/**
 * Seats the students of a round in its formed teams. Somebody takes one seat at most, none in a request where he is a mentor,
 * and none when he is in as many teams as he takes. Whoever is locked has his seat before all others.
 */
final class RoundSeats {
    private final RoundInputs inputs;
    private final ManualChoices manual;
    private final RoundResult formed;
    private final Map<ProfileId, Integer> numbers = new HashMap<>();
    private final Map<RequestId, Set<ProfileId>> mentors = new HashMap<>();
    private final int[] room;
    private final List<SeatTeam> teams = new ArrayList<>();
    private final List<Integer> first = new ArrayList<>(List.of(0));
    private final List<Fit> candidates = new ArrayList<>();
    private final BitSet locked = new BitSet();

    private RoundSeats(RoundInputs inputs, ManualChoices manual, RoundResult formed) {
        this.inputs = inputs;
        this.manual = manual;
        this.formed = formed;
        inputs.experts().forEach(expert -> numbers.put(expert.id(), numbers.size()));
        room = inputs.experts().stream().mapToInt(Expert::capacity).toArray();
        for (RoundTeam team : formed.teams()) {
            for (ProfileId mentor : team.people()) {
                room[number(mentor)]--;
                mentors.computeIfAbsent(team.request(), request -> new HashSet<>())
                        .add(mentor);
            }
        }
        addTeams();
    }

    /**
     * The same teams with their students.
     *
     * @param formed without students yet
     * @param meanwhile called now and then; it may throw to give up
     */
    static RoundResult seat(RoundInputs inputs, ManualChoices manual, RoundResult formed, Runnable meanwhile) {
        boolean wanted =
                inputs.requests().stream().anyMatch(one -> one.talents().seats() > 0);
        return wanted ? new RoundSeats(inputs, manual, formed).seated(meanwhile) : formed;
    }

    private int number(@Nullable ProfileId profile) {
        return profile == null ? SeatTeam.NOBODY : numbers.getOrDefault(profile, SeatTeam.NOBODY);
    }

    private void addTeams() {
        Map<ManualChoice, Integer> homes = LockedTalents.of(inputs, manual).homes();
        int at = 0;
        for (Wanted wanted : inputs.requests()) {
            Map<ProfileId, Integer> home = manual.locks(wanted.id(), Role.TALENT).stream()
                    .collect(Collectors.toMap(ManualChoice::profile, lock -> homes.getOrDefault(lock, 0)));
            List<Fit> allowed = manual.allowed(wanted, Role.TALENT).stream()
                    .filter(fit -> isFree(wanted, fit))
                    .toList();
            for (int number = 1; number <= wanted.teams(); number++) {
                add(wanted, formed.teams().get(at++), home, allowed);
            }
        }
    }

    private boolean isFree(Wanted wanted, Fit fit) {
        ProfileId profile = inputs.experts().get(fit.expert()).id();
        return room[fit.expert()] > 0
                && !mentors.getOrDefault(wanted.id(), Set.of()).contains(profile);
    }

    private void add(Wanted wanted, RoundTeam team, Map<ProfileId, Integer> home, List<Fit> allowed) {
        boolean complete =
                Wanted.PLACES.stream().noneMatch(role -> wanted.of(role).has(team.number()) && team.in(role) == null);
        teams.add(new SeatTeam(
                wanted.talentSeats(team.number()), complete, number(team.mentor()), number(team.commissioner())));
        for (Fit fit : allowed) {
            Integer at = home.get(inputs.experts().get(fit.expert()).id());
            if (at == null || at == team.number()) {
                locked.set(candidates.size(), at != null);
                candidates.add(fit);
            }
        }
        first.add(candidates.size());
    }

    private RoundResult seated(Runnable meanwhile) {
        SeatProblem problem = new SeatProblem(
                teams,
                inputs.experts().stream().mapToInt(Expert::students).toArray(),
                inputs.experts().size(),
                new Pairs(
                        first.stream().mapToInt(Integer::intValue).toArray(),
                        candidates.stream().mapToInt(Fit::expert).toArray(),
                        candidates.stream().mapToDouble(Fit::points).toArray(),
                        locked));
        SeatOutcome outcome =
                TalentSeats.solve(problem, inputs.settings().effort().seed(), meanwhile);
        List<RoundTeam> seated = new ArrayList<>();
        for (int team = 0; team < teams.size(); team++) {
            seated.add(formed.teams()
                    .get(team)
                    .with(talents(outcome.used().get(first.get(team), first.get(team + 1)), first.get(team))));
        }
        return formed.with(
                seated,
                new Seats(outcome.seats(), outcome.seated(), outcome.mostSeated(), outcome.points(), outcome.bound()));
    }

    /** Those of a team, in the order of the frozen ranking. */
    private List<Talent> talents(BitSet used, int from) {
        return used.stream()
                .mapToObj(i -> candidates.get(from + i))
                .map(fit -> new Talent(inputs.experts().get(fit.expert()).id(), fit.points()))
                .toList();
    }
}
