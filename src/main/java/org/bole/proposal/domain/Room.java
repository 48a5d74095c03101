package org.bole.proposal.domain;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bole.profile.domain.ProfileId;
import org.bole.proposal.domain.Place.Seats;
import org.jspecify.annotations.Nullable;

/**
 * What may be held by people and requests, and what is.
 *
 * @param people how many teams each takes, all rounds and hand-made teams together
 * @param seats how many people each request takes in each role
 * @param held what is held already
 */
public record Room(Map<ProfileId, Integer> people, Map<Seats, Integer> seats, Held held) {
    public Room {
        people = Map.copyOf(people);
        seats = Map.copyOf(seats);
    }

    /** Places that are taken. */
    public record Held(Map<ProfileId, Integer> people, Map<Seats, Integer> seats) {
        public static final Held NOTHING = new Held(Map.of(), Map.of());

        public Held {
            people = Map.copyOf(people);
            seats = Map.copyOf(seats);
        }

        public int by(ProfileId profile) {
            return people.getOrDefault(profile, 0);
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
            REQUEST
        }
    }

    /** Everybody and every request for whom {@code places} together are too many, each once; empty when all fit. */
    public List<Overbooking> overbooked(List<Place> places) {
        Map<ProfileId, Integer> perPerson = new HashMap<>();
        Map<Seats, Integer> perSeats = new HashMap<>();
        for (Place place : places) {
            perPerson.merge(place.profile(), 1, Integer::sum);
            perSeats.merge(place.seats(), 1, Integer::sum);
        }
        List<Overbooking> found = new ArrayList<>();
        for (Place place : places) {
            // Removed when told: everybody is told once.
            Integer teams = perPerson.remove(place.profile());
            Integer inRole = perSeats.remove(place.seats());
            add(
                    found,
                    Overbooking.Kind.PERSON,
                    place,
                    teams,
                    people.getOrDefault(place.profile(), 0),
                    held.by(place.profile()));
            add(
                    found,
                    Overbooking.Kind.REQUEST,
                    place,
                    inRole,
                    seats.getOrDefault(place.seats(), 0),
                    held.of(place.seats()));
        }
        return found;
    }

    private static void add(
            List<Overbooking> found,
            Overbooking.Kind kind,
            Place place,
            @Nullable Integer wanted,
            int limit,
            int held) {
        if (wanted != null && held + wanted > limit) {
            found.add(new Overbooking(kind, place, limit, held, wanted));
        }
    }
}
