package org.bole.round.domain;

import java.util.Arrays;
import java.util.List;
import org.bole.profile.domain.ProfileId;
import org.bole.profile.domain.Role;
import org.bole.request.domain.RequestId;
import org.bole.team.domain.Member;
import org.bole.team.domain.TeamScore;

/**
 * A frozen round: all that its teams follow from but what people decide by hand, and nothing else. It names nobody, so that
 * it can be published; later changes of a profile or a request do not reach it.
 *
 * @param model version of the score model that gave the points
 * @param experts everybody who is a candidate for some place
 * @param requests in the order in which they were asked
 */
public record RoundInputs(String model, Settings settings, List<Expert> experts, List<Wanted> requests) {
    /** Covered wholly. */
    public static final int COVERED = 10_000;

    /** @throws IllegalArgumentException when a candidate is none of the experts */
    public RoundInputs {
        experts = List.copyOf(experts);
        requests = List.copyOf(requests);
        int known = experts.size();
        for (Wanted wanted : requests) {
            for (Role role : Role.values()) {
                for (Fit fit : wanted.of(role).candidates()) {
                    if (fit.expert() < 0 || fit.expert() >= known) {
                        throw new IllegalArgumentException("request %s: candidate (%d) must be one of %d experts"
                                .formatted(wanted.id().value(), fit.expert(), known));
                    }
                }
            }
        }
    }

    /** Somebody as a member of a team for the request where he is a candidate. */
    Member member(Fit fit) {
        double[] skills = Arrays.stream(fit.skills())
                .mapToDouble(value -> (double) value / COVERED)
                .toArray();
        return new Member(experts.get(fit.expert()).id(), fit.points(), skills);
    }

    /** How a request's team is scored. @param team from 1 */
    TeamScore score(Wanted wanted, int team) {
        return TeamScore.of(
                settings.weights(),
                wanted.mentors().has(team),
                wanted.commissioners().has(team),
                wanted.skills());
    }

    /**
     * Somebody who may be in teams.
     *
     * @param version of the profile that was scored
     * @param capacity in how many teams of this round, >= 0; as a student in one at most
     * @param students how many students as a mentor, in all teams together, >= 0
     */
    public record Expert(ProfileId id, long version, int capacity, int students) {
        public Expert {
            if (capacity < 0 || students < 0) {
                throw new IllegalArgumentException(
                        "capacity (%d) and students (%d) must be >= 0".formatted(capacity, students));
            }
        }
    }

    /**
     * A request as it was asked.
     *
     * @param version of the request that was scored
     * @param skills how many it requires
     * @param talents seats for students, spread over the teams
     */
    public record Wanted(RequestId id, long version, int skills, Places mentors, Places commissioners, Places talents) {
        /** The roles of a team with one place each: its two mentors. */
        public static final List<Role> PLACES = List.of(Role.ENTERPRISE_MENTOR, Role.TECH_COMMISSIONER);

        /**
         * @throws IllegalArgumentException when a candidate has not one value for each required skill, or talents are
         *     wanted in no team
         */
        public Wanted {
            if (talents.seats() > 0 && mentors.seats() + commissioners.seats() == 0) {
                throw new IllegalArgumentException(
                        "request %s: %d talents need a mentor".formatted(id.value(), talents.seats()));
            }
            for (Places places : List.of(mentors, commissioners, talents)) {
                for (Fit fit : places.candidates()) {
                    if (fit.skills().length != skills) {
                        throw new IllegalArgumentException("request %s: a candidate covers %d skills of %d"
                                .formatted(id.value(), fit.skills().length, skills));
                    }
                }
            }
        }

        public Places of(Role role) {
            return switch (role) {
                case ENTERPRISE_MENTOR -> mentors;
                case TECH_COMMISSIONER -> commissioners;
                case TALENT -> talents;
            };
        }

        /** So many teams are formed: each has at most one of either. */
        public int teams() {
            return Math.max(mentors.seats(), commissioners.seats());
        }

        /** Seats for students in the team of this number, from 1: as equal as can be, more in the earlier teams. */
        public int talentSeats(int team) {
            return talents.seats() / teams() + (team <= talents.seats() % teams() ? 1 : 0);
        }
    }

    /**
     * The places of one role in a request's teams.
     *
     * @param seats how many, >= 0
     * @param eligible how many people could take one; more than the candidates where those are only the best of them
     * @param candidates best first
     */
    public record Places(int seats, int eligible, List<Fit> candidates) {
        public static final Places NONE = new Places(0, 0, List.of());

        public Places {
            candidates = List.copyOf(candidates);
            if (seats < 0 || eligible < candidates.size()) {
                throw new IllegalArgumentException(
                        "%d seats and %d eligible for %d candidates".formatted(seats, eligible, candidates.size()));
            }
        }

        /** Whether the request's team of this number, from 1, has such a place; for places of mentors. */
        public boolean has(int team) {
            return team <= seats;
        }
    }

    /**
     * Somebody who may take a place.
     *
     * @param expert number among the experts
     * @param points of the match, 0–10,000
     * @param skills how well each required skill is covered, 0–{@value #COVERED}; whole numbers, so that every machine reads
     *     the same
     */
    @SuppressWarnings("ArrayRecordComponent") // compared by nobody
    public record Fit(int expert, int points, int[] skills) {}
}
