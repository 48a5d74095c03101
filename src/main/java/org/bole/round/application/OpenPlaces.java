package org.bole.round.application;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.bole.platform.document.Stored;
import org.bole.profile.domain.Role;
import org.bole.proposal.domain.Place;
import org.bole.proposal.domain.Room.Held;
import org.bole.request.application.RequestDocument;
import org.bole.request.application.RequestMapping;
import org.bole.request.application.Requests;
import org.bole.request.domain.RequestId;
import org.bole.request.domain.RequestStatus;
import org.bole.request.domain.Seats;
import org.bole.scoring.application.Shortlists.Asked;
import org.bole.scoring.domain.Ranking;

/** Which requests of a round want people, and in which roles. Joins the caller's transaction. */
@Singleton
class OpenPlaces {
    private final Requests requests;
    private final Clock clock;

    OpenPlaces(Requests requests, Clock clock) {
        this.requests = requests;
        this.clock = clock;
    }

    /** In an order that has nothing to do with who asked first: that one must not be first among equals. */
    List<Asked> of(RoundDocument document, Held held) {
        return open(document).stream()
                .sorted(Comparator.comparingLong((Stored<RequestDocument> one) -> Ranking.mixed(one.id()))
                        .thenComparing(Stored::id))
                .map(one -> new Asked(one, roles(one, held)))
                .filter(one -> !one.roles().isEmpty())
                .toList();
    }

    /** Those of the round that are open; the others have found people meanwhile, or want none any more. */
    private List<Stored<RequestDocument>> open(RoundDocument document) {
        return document.requests() == null
                ? requests.open(LocalDate.now(clock))
                : requests.findAll(document.requests()).stream()
                        .filter(one -> one.document().status() == RequestStatus.OPEN)
                        .toList();
    }

    /** The roles in which a request still wants people. */
    private static Set<Role> roles(Stored<RequestDocument> request, Held held) {
        Seats seats = RequestMapping.request(request.document()).seats();
        RequestId id = new RequestId(request.id());
        Set<Role> roles = EnumSet.of(Role.ENTERPRISE_MENTOR, Role.TECH_COMMISSIONER);
        roles.removeIf(role -> isFull(seats, id, role, held));
        // Talents alone form no team.
        if (!roles.isEmpty() && seats.talents() > 0 && !isFull(seats, id, Role.TALENT, held)) {
            roles.add(Role.TALENT);
        }
        return roles;
    }

    private static boolean isFull(Seats seats, RequestId id, Role role, Held held) {
        return seats.wanted(role) <= held.of(new Place.Seats(id, role));
    }
}
