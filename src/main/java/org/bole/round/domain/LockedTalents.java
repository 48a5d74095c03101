package org.bole.round.domain;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bole.assignment.domain.Pairs;
import org.bole.profile.domain.Role;
import org.bole.round.domain.RoundInputs.Expert;
import org.bole.round.domain.RoundInputs.Fit;
import org.bole.round.domain.RoundInputs.Wanted;
import org.bole.team.domain.SeatOutcome;
import org.bole.team.domain.SeatProblem;
import org.bole.team.domain.SeatTeam;
import org.bole.team.domain.TalentSeats;

/**
 * In which teams students sit who are locked into requests. Only teams whose wanted mentors are all locked take them: these
 * are known before the round is solved, and so is whether their limits allow it.
 */
final class LockedTalents {
    private final RoundInputs inputs;
    private final ManualChoices manual;
    private final List<SeatTeam> teams = new ArrayList<>();
    private final List<Integer> numbers = new ArrayList<>();
    private final List<ManualChoice> locks = new ArrayList<>();
    private final List<Integer> first = new ArrayList<>(List.of(0));
    private final List<Integer> students = new ArrayList<>();
    private final Map<ManualChoice, Integer> homes = new HashMap<>();

    private LockedTalents(RoundInputs inputs, ManualChoices manual) {
        this.inputs = inputs;
        this.manual = manual;
        inputs.requests().forEach(this::add);
        if (!locks.isEmpty()) {
            settle();
        }
    }

    /** @param manual choices without conflicts, but for mentors that locked students lack */
    static LockedTalents of(RoundInputs inputs, ManualChoices manual) {
        return new LockedTalents(inputs, manual);
    }

    /** The number of the team among those of the request, by the lock of a student. */
    Map<ManualChoice, Integer> homes() {
        return homes;
    }

    /** Locks of students who find no seat beside locked mentors. */
    List<ManualChoice> homeless() {
        return locks.stream().filter(lock -> !homes.containsKey(lock)).toList();
    }

    private void add(Wanted wanted) {
        List<ManualChoice> ofRequest = manual.locks(wanted.id(), Role.TALENT);
        if (ofRequest.isEmpty()) {
            return;
        }
        List<Fit> mentors = manual.locked(wanted, Role.ENTERPRISE_MENTOR);
        List<Fit> commissioners = manual.locked(wanted, Role.TECH_COMMISSIONER);
        for (int team = 1; team <= wanted.teams(); team++) {
            boolean complete = (!wanted.mentors().has(team) || team <= mentors.size())
                    && (!wanted.commissioners().has(team) || team <= commissioners.size());
            teams.add(new SeatTeam(
                    wanted.talentSeats(team), complete, expert(mentors, team), expert(commissioners, team)));
            numbers.add(team);
            for (int lock = 0; lock < ofRequest.size(); lock++) {
                students.add(locks.size() + lock);
            }
            first.add(students.size());
        }
        locks.addAll(ofRequest);
    }

    /** Those locked first are in the first teams. */
    private static int expert(List<Fit> locked, int team) {
        return team <= locked.size() ? locked.get(team - 1).expert() : SeatTeam.NOBODY;
    }

    private void settle() {
        Pairs pairs = new Pairs(ints(first), ints(students), new double[students.size()], new BitSet());
        SeatProblem problem = new SeatProblem(
                teams, inputs.experts().stream().mapToInt(Expert::students).toArray(), locks.size(), pairs);
        SeatOutcome outcome =
                TalentSeats.solve(problem, inputs.settings().effort().seed());
        int[] team = pairs.requests();
        outcome.used().stream().forEach(pair -> homes.put(locks.get(students.get(pair)), numbers.get(team[pair])));
    }

    private static int[] ints(List<Integer> numbers) {
        return numbers.stream().mapToInt(Integer::intValue).toArray();
    }
}
