package org.bole.team.domain;

import java.util.function.Predicate;

/** Tries all teams of a small round: the oracle. */
final class AllTeams {
    private final TeamProblem problem;
    private final Predicate<Teams> wanted;
    private final int[] left;
    private final Teams now;
    private int filled = -1;
    private long points;

    private AllTeams(TeamProblem problem, Predicate<Teams> wanted) {
        this.problem = problem;
        this.wanted = wanted;
        left = problem.capacity().clone();
        now = Teams.unfilled(problem);
    }

    record Best(int filled, long points) {}

    static Best of(TeamProblem problem) {
        return of(problem, teams -> true);
    }

    /** The best of those that are wanted; -1 filled where there are none. */
    static Best of(TeamProblem problem, Predicate<Teams> wanted) {
        AllTeams all = new AllTeams(problem, wanted);
        all.mentorOf(0);
        return new Best(all.filled, all.points);
    }

    private void mentorOf(int team) {
        if (team == problem.teams()) {
            boolean better = now.filled() > filled || (now.filled() == filled && now.points(problem) > points);
            if (better && wanted.test(now)) {
                filled = now.filled();
                points = now.points(problem);
            }
            return;
        }
        each(team, Side.MENTOR, () -> each(team, Side.COMMISSIONER, () -> mentorOf(team + 1)));
    }

    private void each(int team, Side side, Runnable next) {
        Choices choices = problem.choices(side);
        if (!choices.isWanted(team)) {
            next.run();
            return;
        }
        next.run();
        for (int choice = choices.first()[team]; choice < choices.first()[team + 1]; choice++) {
            int expert = choices.expert()[choice];
            if (left[expert] > 0
                    && isFree(team, expert)
                    && problem.fit(team, side, choice, now.of(side.other())[team])) {
                left[expert]--;
                now.of(side)[team] = choice;
                next.run();
                now.of(side)[team] = Teams.EMPTY;
                left[expert]++;
            }
        }
    }

    private boolean isFree(int team, int expert) {
        for (int other = 0; other < problem.teams(); other++) {
            if (other != team
                    && problem.request()[other] == problem.request()[team]
                    && (problem.mentors().expertOf(now.mentor()[other]) == expert
                            || problem.commissioners().expertOf(now.commissioner()[other]) == expert)) {
                return false;
            }
        }
        return true;
    }
}
