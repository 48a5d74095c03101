package org.bole.proposal.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.bole.profile.domain.ProfileId;
import org.bole.profile.domain.Role;
import org.bole.proposal.domain.Place.Seats;
import org.bole.proposal.domain.Room.Held;
import org.bole.proposal.domain.Room.Overbooking;
import org.bole.proposal.domain.Room.Overbooking.Kind;
import org.bole.request.domain.RequestId;
import org.junit.jupiter.api.Test;

class RoomTest {
    private static final RequestId LENS = new RequestId(new UUID(0, 1));
    private static final RequestId GLASS = new RequestId(new UUID(0, 2));
    private static final ProfileId LI = new ProfileId(new UUID(1, 1));
    private static final ProfileId WANG = new ProfileId(new UUID(1, 2));
    private static final Seats LENS_SEATS = new Seats(LENS, Role.TECH_COMMISSIONER);
    private static final Seats GLASS_SEATS = new Seats(GLASS, Role.TECH_COMMISSIONER);

    private static final Seats LENS_TALENTS = new Seats(LENS, Role.TALENT);

    private static Place place(RequestId request, ProfileId profile) {
        return new Place(request, Role.TECH_COMMISSIONER, profile);
    }

    /** Teams of one. */
    private static List<List<Place>> teams(Place... places) {
        return Arrays.stream(places).map(List::of).toList();
    }

    private static Room room(int li, int wang, Held held) {
        return new Room(
                Map.of(LI, li, WANG, wang),
                Map.of(LI, 2),
                Map.of(LENS_SEATS, 1, GLASS_SEATS, 1, LENS_TALENTS, 9),
                held);
    }

    @Test
    void takesWhatFits() {
        assertThat(room(2, 1, Held.NOTHING).overbooked(teams(place(LENS, LI), place(GLASS, LI))))
                .isEmpty();
    }

    @Test
    void countsWhatIsAskedForTogether() {
        Place first = place(LENS, LI);
        assertThat(room(1, 1, Held.NOTHING).overbooked(teams(first, place(GLASS, LI))))
                .containsExactly(new Overbooking(Kind.PERSON, first, 1, 0, 2));
    }

    @Test
    void countsWhatIsHeldAlready() {
        Held held = new Held(Map.of(LI, 1), Map.of(), Map.of(GLASS_SEATS, 1), Set.of(), Set.of());
        Place place = place(GLASS, LI);
        assertThat(room(1, 1, held).overbooked(teams(place)))
                .containsExactly(
                        new Overbooking(Kind.PERSON, place, 1, 1, 1), new Overbooking(Kind.REQUEST, place, 1, 1, 1));
    }

    @Test
    void tellsEverybodyOnceAndAllAtOnce() {
        List<List<Place>> places = teams(place(LENS, LI), place(GLASS, LI), place(LENS, WANG), place(GLASS, WANG));
        assertThat(room(1, 0, Held.NOTHING).overbooked(places))
                .extracting(
                        Overbooking::kind,
                        one -> one.place().profile(),
                        one -> one.place().request())
                .containsExactlyInAnyOrder(
                        tuple(Kind.PERSON, LI, LENS),
                        tuple(Kind.REQUEST, LI, LENS),
                        tuple(Kind.REQUEST, LI, GLASS),
                        tuple(Kind.PERSON, WANG, LENS));
    }

    @Test
    void countsStudentsForEachMentor() {
        Place mentor = place(LENS, LI);
        List<Place> team = List.of(mentor, student(1), student(2));
        assertThat(room(9, 9, Held.NOTHING).overbooked(List.of(team)))
                .extracting(Overbooking::kind)
                .containsOnly(Kind.PERSON)
                .hasSize(2);
        Held one = new Held(Map.of(), Map.of(LI, 1), Map.of(), Set.of(), Set.of());
        assertThat(room(9, 9, one).overbooked(List.of(team))).contains(new Overbooking(Kind.STUDENTS, mentor, 2, 1, 2));
    }

    private static Place student(int number) {
        return new Place(LENS, Role.TALENT, new ProfileId(new UUID(5, number)));
    }

    @Test
    void givesNobodyTwoPlacesOfOneRequest() {
        Place place = place(LENS, LI);
        Held inATeam = new Held(Map.of(LI, 1), Map.of(), Map.of(), Set.of(place.member()), Set.of());
        assertThat(room(9, 9, inATeam).overbooked(teams(place)))
                .containsExactly(new Overbooking(Kind.TWICE, place, 1, 1, 1));
    }

    @Test
    void givesNobodyTwoSeatsOfStudents() {
        Place seat = new Place(LENS, Role.TALENT, LI);
        Held studying = new Held(Map.of(LI, 1), Map.of(), Map.of(), Set.of(), Set.of(LI));
        assertThat(room(9, 9, studying).overbooked(teams(seat)))
                .containsExactly(new Overbooking(Kind.STUDYING, seat, 1, 1, 1));
        assertThat(room(9, 9, studying).overbooked(teams(place(GLASS, LI)))).isEmpty();
    }

    @Test
    void hasNoRoomForWhomItDoesNotKnow() {
        Room empty = new Room(Map.of(), Map.of(), Map.of(), Held.NOTHING);
        assertThat(empty.overbooked(teams(place(LENS, LI)))).hasSize(2);
    }
}
