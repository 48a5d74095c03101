package org.bole.proposal.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
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

    private static Place place(RequestId request, ProfileId profile) {
        return new Place(request, Role.TECH_COMMISSIONER, profile);
    }

    private static Room room(int li, int wang, Held held) {
        return new Room(Map.of(LI, li, WANG, wang), Map.of(LENS_SEATS, 1, GLASS_SEATS, 1), held);
    }

    @Test
    void takesWhatFits() {
        assertThat(room(2, 1, Held.NOTHING).overbooked(List.of(place(LENS, LI), place(GLASS, LI))))
                .isEmpty();
    }

    @Test
    void countsWhatIsAskedForTogether() {
        Place first = place(LENS, LI);
        assertThat(room(1, 1, Held.NOTHING).overbooked(List.of(first, place(GLASS, LI))))
                .containsExactly(new Overbooking(Kind.PERSON, first, 1, 0, 2));
    }

    @Test
    void countsWhatIsHeldAlready() {
        Held held = new Held(Map.of(LI, 1), Map.of(GLASS_SEATS, 1));
        Place place = place(GLASS, LI);
        assertThat(room(1, 1, held).overbooked(List.of(place)))
                .containsExactly(
                        new Overbooking(Kind.PERSON, place, 1, 1, 1), new Overbooking(Kind.REQUEST, place, 1, 1, 1));
    }

    @Test
    void tellsEverybodyOnceAndAllAtOnce() {
        List<Place> places = List.of(place(LENS, LI), place(GLASS, LI), place(LENS, WANG), place(GLASS, WANG));
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
    void hasNoRoomForWhomItDoesNotKnow() {
        Room empty = new Room(Map.of(), Map.of(), Held.NOTHING);
        assertThat(empty.overbooked(List.of(place(LENS, LI)))).hasSize(2);
    }
}
