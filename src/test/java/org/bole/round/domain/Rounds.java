package org.bole.round.domain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SplittableRandom;
import java.util.UUID;
import org.bole.profile.domain.ProfileId;
import org.bole.profile.domain.Role;
import org.bole.request.domain.RequestId;
import org.bole.round.domain.RoundInputs.Expert;
import org.bole.round.domain.RoundInputs.Fit;
import org.bole.round.domain.RoundInputs.Places;
import org.bole.round.domain.RoundInputs.Wanted;
import org.bole.team.domain.JointTeams.Effort;
import org.bole.team.domain.TeamWeights;

/** Frozen rounds made by lot. */
public final class Rounds {
    private static final int SKILLS = 3;

    private Rounds() {}

    public static ProfileId profile(int number) {
        return new ProfileId(new UUID(1, number));
    }

    public static RequestId request(int number) {
        return new RequestId(new UUID(2, number));
    }

    /** Requests with up to two places of either mentor and three seats of students, experts with room for up to two teams
     * and three students. */
    public static RoundInputs random(long seed, int requests, int experts) {
        SplittableRandom lots = new SplittableRandom(seed);
        SplittableRandom ofTalents = new SplittableRandom(~seed);
        List<Expert> people = new ArrayList<>();
        for (int e = 0; e < experts; e++) {
            people.add(new Expert(profile(e), lots.nextInt(5), lots.nextInt(3), ofTalents.nextInt(4)));
        }
        List<Wanted> wanted = new ArrayList<>();
        for (int r = 0; r < requests; r++) {
            int skills = lots.nextInt(SKILLS + 1);
            Places mentors = places(lots, lots.nextInt(3), experts, skills);
            Places commissioners = places(lots, lots.nextInt(3), experts, skills);
            int seats = mentors.seats() + commissioners.seats() == 0 ? 0 : ofTalents.nextInt(4);
            Places talents = places(ofTalents, seats, experts, skills);
            wanted.add(new Wanted(request(r), lots.nextInt(5), skills, mentors, commissioners, talents));
        }
        Settings settings = new Settings(TeamWeights.USUAL, 60, new Effort(seed, 20));
        return new RoundInputs("1.2", settings, people, wanted);
    }

    private static Places places(SplittableRandom lots, int seats, int experts, int skills) {
        if (seats == 0) {
            return Places.NONE;
        }
        List<Fit> fits = lots.ints(0, experts)
                .distinct()
                .limit(lots.nextInt(experts + 1))
                .mapToObj(e -> new Fit(
                        e,
                        lots.nextInt(10_001),
                        lots.ints(skills, 0, RoundInputs.COVERED + 1).toArray()))
                .sorted(Comparator.comparingInt((Fit fit) -> -fit.points()))
                .toList();
        return new Places(seats, fits.size() + lots.nextInt(3), fits);
    }

    /** The same round, where both sides have preferences. */
    public static RoundInputs preferring(long seed, RoundInputs inputs) {
        SplittableRandom lots = new SplittableRandom(seed);
        List<Wanted> wanted = inputs.requests().stream()
                .map(one -> new Wanted(
                        one.id(),
                        one.version(),
                        one.skills(),
                        preferring(lots, one.mentors()),
                        preferring(lots, one.commissioners()),
                        one.talents()))
                .toList();
        return new RoundInputs(inputs.model(), inputs.settings(), inputs.experts(), wanted);
    }

    private static Places preferring(SplittableRandom lots, Places places) {
        List<Fit> fits = places.candidates().stream()
                .map(fit -> new Fit(
                        fit.expert(),
                        fit.points(),
                        lots.nextBoolean() ? 0 : Math.min(10_000 - fit.points(), 100 * lots.nextInt(11)),
                        fit.skills()))
                .toList();
        int excluded = lots.nextInt(3);
        return new Places(places.seats(), places.eligible() + excluded, excluded, fits);
    }

    static ManualChoice lock(int request, Role role, int profile) {
        return new ManualChoice(ManualChoice.Kind.LOCK, request(request), role, profile(profile));
    }

    static ManualChoice forbid(int request, @org.jspecify.annotations.Nullable Role role, int profile) {
        return new ManualChoice(ManualChoice.Kind.FORBID, request(request), role, profile(profile));
    }
}
