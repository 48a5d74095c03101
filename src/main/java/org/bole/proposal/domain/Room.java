package org.bole.proposal.domain;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bole.profile.domain.ProfileId;
import org.bole.profile.domain.Role;
import org.bole.proposal.domain.Place.Member;
import org.bole.proposal.domain.Place.Seats;
import org.bole.proposal.domain.Room.Overbooking.Kind;
import org.jspecify.annotations.Nullable;

/**
 * What may be held by people and requests, and what is.
 *
 * @param people how many teams each takes, all rounds and hand-made teams together
 * @param students how many students each takes as a mentor or commissioner, in all teams together
 * @param seats how many people each request takes in each role
 * @param held what is held already
 */
public record Room(
        Map<ProfileId, Integer> people, Map<ProfileId, Integer> students, Map<Seats, Integer> seats, Held held) {
    public Room {
        people = Map.copyOf(people);
        students = Map.copyOf(students);
        seats = Map.copyOf(seats);
    }

    /**
     * Places that are taken.
     *
     * @param people in how many teams each is
     * @param students how many each has beside him in these
     * @param members who is in which request's teams
     * @param studying who has a student's seat
     */
    public record Held(
            Map<ProfileId, Integer> people,
            Map<ProfileId, Integer> students,
            Map<Seats, Integer> seats,
            Set<Member> members,
            Set<ProfileId> studying) {
        public static final Held NOTHING = new Held(Map.of(), Map.of(), Map.of(), Set.of(), Set.of());

        public Held {
            people = Map.copyOf(people);
            students = Map.copyOf(students);
            seats = Map.copyOf(seats);
            members = Set.copyOf(members);
            studying = Set.copyOf(studying);
        }

        /**
         * @param places each that somebody has, once
         * @param students how many each has beside him
         */
        public static Held of(Collection<Place> places, Map<ProfileId, Integer> students) {
            Map<ProfileId, Integer> people = new HashMap<>();
            Map<Seats, Integer> seats = new HashMap<>();
            Set<Member> members = new HashSet<>();
            Set<ProfileId> studying = new HashSet<>();
            for (Place place : places) {
                people.merge(place.profile(), 1, Integer::sum);
                seats.merge(place.seats(), 1, Integer::sum);
                members.add(place.member());
                if (place.role() == Role.TALENT) {
                    studying.add(place.profile());
                }
            }
            return new Held(people, students, seats, members, studying);
        }

        public int by(ProfileId profile) {
            return people.getOrDefault(profile, 0);
        }

        public int studentsOf(ProfileId profile) {
            return students.getOrDefault(profile, 0);
        }

        public int of(Seats of) {
            return seats.getOrDefault(of, 0);
        }
    }

    /**
     * A place for which there is no room.
     *
     * @param limit how many the person takes, or the request in this role
     * @param held how many are taken already
     * @param wanted how many more are asked for together
     */
    public record Overbooking(Kind kind, Place place, int limit, int held, int wanted) {
        /** Whose room it is that does not suffice. */
        public enum Kind {
            PERSON,
            STUDENTS,
            REQUEST,
            /** In two teams of one request. */
            TWICE,
            /** In two seats of students. */
            STUDYING
        }
    }

    /**
     * Everybody and every request for whom {@code teams} together are too many, each once; empty when all fit.
     *
     * @param teams the places of each
     */
    public List<Overbooking> overbooked(List<List<Place>> teams) {
        Map<ProfileId, Integer> perPerson = new HashMap<>();
        Map<ProfileId, Integer> perMentor = new HashMap<>();
        Map<Seats, Integer> perSeats = new HashMap<>();
        Map<Member, Integer> perMember = new HashMap<>();
        Map<ProfileId, Integer> perStudent = new HashMap<>();
        for (List<Place> team : teams) {
            int taught = (int)
                    team.stream().filter(place -> place.role() == Role.TALENT).count();
            for (Place place : team) {
                perPerson.merge(place.profile(), 1, Integer::sum);
                perSeats.merge(place.seats(), 1, Integer::sum);
                perMember.merge(place.member(), 1, Integer::sum);
                perStudent.merge(place.profile(), place.role() == Role.TALENT ? 1 : 0, Integer::sum);
                if (place.role() != Role.TALENT && taught > 0) {
                    perMentor.merge(place.profile(), taught, Integer::sum);
                }
            }
        }
        List<Overbooking> found = new ArrayList<>();
        for (Place place : teams.stream().flatMap(List::stream).toList()) {
            ProfileId who = place.profile();
            // Removed when told: everybody is told once.
            found.addAll(over(Kind.PERSON, place, perPerson.remove(who), people.get(who), held.by(who)));
            found.addAll(over(Kind.STUDENTS, place, perMentor.remove(who), students.get(who), held.studentsOf(who)));
            Seats of = place.seats();
            found.addAll(over(Kind.REQUEST, place, perSeats.remove(of), seats.get(of), held.of(of)));
            Integer chairs = place.role() == Role.TALENT ? perStudent.remove(who) : null;
            found.addAll(over(Kind.STUDYING, place, chairs, 1, held.studying().contains(who) ? 1 : 0));
            Member member = place.member();
            found.addAll(over(
                    Kind.TWICE,
                    place,
                    perMember.remove(member),
                    1,
                    held.members().contains(member) ? 1 : 0));
        }
        return found;
    }

    /** @param limit null: of somebody or something unknown, who takes nothing */
    private static List<Overbooking> over(
            Kind kind, Place place, @Nullable Integer wanted, @Nullable Integer limit, int held) {
        int most = limit == null ? 0 : limit;
        return wanted == null || held + wanted <= most
                ? List.of()
                : List.of(new Overbooking(kind, place, most, held, wanted));
    }
}
