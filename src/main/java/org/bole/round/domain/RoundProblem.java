package org.bole.round.domain;

import java.util.ArrayList;
import java.util.List;
import org.bole.profile.domain.Role;
import org.bole.round.domain.RoundInputs.Fit;
import org.bole.round.domain.RoundInputs.Wanted;
import org.bole.round.domain.RoundResult.Seats;
import org.bole.team.domain.Choices;
import org.bole.team.domain.JointOutcome;
import org.bole.team.domain.Member;
import org.bole.team.domain.TeamPoints;
import org.bole.team.domain.TeamProblem;
import org.bole.team.domain.TeamScore;
import org.bole.team.domain.Teams;
import org.jspecify.annotations.Nullable;

/**
 * A frozen round as a problem of teams. Whoever is locked into a place has it to himself: he stands there alone, as an
 * expert of his own with room for this one team, is missing from the other places of the request, and has room for one
 * team less elsewhere. So a lock holds whatever the solver does.
 */
final class RoundProblem {
    private final RoundInputs inputs;
    private final ManualChoices manual;
    private final List<TeamOf> teams = new ArrayList<>();
    /** Room of the experts, then of those who are locked. */
    private final List<Integer> capacity = new ArrayList<>();

    private final TeamProblem problem;

    /** A team before anybody is in it. */
    private record TeamOf(int request, int number, TeamScore score, List<Seat> mentors, List<Seat> commissioners) {
        TeamPoints points(@Nullable Seat mentor, @Nullable Seat commissioner) {
            return score.of(member(mentor), member(commissioner));
        }

        private static @Nullable Member member(@Nullable Seat seat) {
            return seat == null ? null : seat.member();
        }
    }

    /** Somebody who may take a place, by number among those with {@link #capacity}. */
    private record Seat(int expert, Member member) {}

    private RoundProblem(RoundInputs inputs, ManualChoices manual) {
        this.inputs = inputs;
        this.manual = manual;
        inputs.experts().forEach(expert -> capacity.add(expert.capacity()));
        inputs.requests().forEach(this::keepRoomForTalents);
        for (int request = 0; request < inputs.requests().size(); request++) {
            addTeams(request);
        }
        problem = problem(
                choices(teams.stream().map(TeamOf::mentors).toList(), true),
                choices(teams.stream().map(TeamOf::commissioners).toList(), false));
    }

    static RoundProblem of(RoundInputs inputs, ManualChoices manual) {
        return new RoundProblem(inputs, manual);
    }

    TeamProblem problem() {
        return problem;
    }

    /** Students who are locked into a request have room for one team less. */
    private void keepRoomForTalents(Wanted wanted) {
        manual.locked(wanted, Role.TALENT).forEach(fit -> capacity.set(fit.expert(), capacity.get(fit.expert()) - 1));
    }

    private void addTeams(int request) {
        Wanted wanted = inputs.requests().get(request);
        List<Fit> lockedMentors = manual.locked(wanted, Role.ENTERPRISE_MENTOR);
        List<Fit> lockedCommissioners = manual.locked(wanted, Role.TECH_COMMISSIONER);
        List<Seat> freeMentors = free(wanted, Role.ENTERPRISE_MENTOR);
        List<Seat> freeCommissioners = free(wanted, Role.TECH_COMMISSIONER);
        for (int team = 1; team <= wanted.teams(); team++) {
            teams.add(new TeamOf(
                    request,
                    team,
                    inputs.score(wanted, team),
                    wanted.mentors().has(team) ? seats(lockedMentors, team, freeMentors) : List.of(),
                    wanted.commissioners().has(team)
                            ? seats(lockedCommissioners, team, freeCommissioners)
                            : List.of()));
        }
    }

    private List<Seat> free(Wanted wanted, Role role) {
        return manual.free(wanted, role).stream()
                .map(fit -> new Seat(fit.expert(), inputs.member(fit)))
                .toList();
    }

    private List<Seat> seats(List<Fit> locked, int team, List<Seat> free) {
        if (team > locked.size()) {
            return free;
        }
        Fit fit = locked.get(team - 1);
        capacity.set(fit.expert(), capacity.get(fit.expert()) - 1);
        capacity.add(1);
        return List.of(new Seat(capacity.size() - 1, inputs.member(fit)));
    }

    private Choices choices(List<List<Seat>> seats, boolean mentors) {
        int[] first = new int[seats.size() + 1];
        List<Integer> experts = new ArrayList<>();
        List<Integer> points = new ArrayList<>();
        for (int team = 0; team < seats.size(); team++) {
            TeamOf of = teams.get(team);
            if (!isWanted(of, mentors)) {
                experts.add(Choices.NOBODY);
                points.add(0);
            }
            for (Seat seat : seats.get(team)) {
                experts.add(seat.expert());
                points.add((mentors ? of.points(seat, null) : of.points(null, seat)).total());
            }
            first[team + 1] = experts.size();
        }
        return new Choices(first, ints(experts), ints(points));
    }

    private boolean isWanted(TeamOf team, boolean mentors) {
        Wanted wanted = inputs.requests().get(team.request());
        return (mentors ? wanted.mentors() : wanted.commissioners()).has(team.number());
    }

    private static int[] ints(List<Integer> numbers) {
        return numbers.stream().mapToInt(Integer::intValue).toArray();
    }

    private TeamProblem problem(Choices mentors, Choices commissioners) {
        short[][] together = new short[teams.size()][];
        for (int team = 0; team < together.length; team++) {
            together[team] = together(teams.get(team));
        }
        int[] requests = teams.stream().mapToInt(TeamOf::request).toArray();
        return new TeamProblem(requests, ints(capacity), mentors, commissioners, together);
    }

    /** Where one place is not wanted, the other's points have the skills already. */
    private short[] together(TeamOf team) {
        boolean both = isWanted(team, true) && isWanted(team, false);
        List<Seat> mentors = team.mentors();
        List<Seat> commissioners = team.commissioners();
        if (!both) {
            return new short[Math.max(mentors.size(), commissioners.size())];
        }
        short[] together = new short[mentors.size() * commissioners.size()];
        int at = 0;
        for (Seat mentor : mentors) {
            for (Seat commissioner : commissioners) {
                together[at++] = isSame(mentor, commissioner)
                        ? TeamProblem.APART
                        : (short) team.points(mentor, commissioner).coverage();
            }
        }
        return together;
    }

    private static boolean isSame(Seat mentor, Seat commissioner) {
        return mentor.member().profile().equals(commissioner.member().profile());
    }

    /** The teams by their people. */
    RoundResult result(JointOutcome outcome) {
        List<RoundTeam> found = new ArrayList<>();
        int places = 0;
        int filled = 0;
        for (int team = 0; team < teams.size(); team++) {
            TeamOf of = teams.get(team);
            Seat mentor = seat(outcome.teams().mentor()[team], problem.mentors(), team, of.mentors());
            Seat commissioner =
                    seat(outcome.teams().commissioner()[team], problem.commissioners(), team, of.commissioners());
            places += (isWanted(of, true) ? 1 : 0) + (isWanted(of, false) ? 1 : 0);
            filled += (mentor == null ? 0 : 1) + (commissioner == null ? 0 : 1);
            found.add(new RoundTeam(
                    inputs.requests().get(of.request()).id(),
                    of.number(),
                    mentor == null ? null : mentor.member().profile(),
                    commissioner == null ? null : commissioner.member().profile(),
                    of.points(mentor, commissioner),
                    List.of()));
        }
        int unwanted = 2 * teams.size() - places;
        return new RoundResult(
                found, places, filled, outcome.mostFilled() - unwanted, outcome.points(), outcome.bound(), Seats.NONE);
    }

    private static @Nullable Seat seat(int choice, Choices choices, int team, List<Seat> seats) {
        return choice == Teams.EMPTY || seats.isEmpty() ? null : seats.get(choice - choices.first()[team]);
    }
}
