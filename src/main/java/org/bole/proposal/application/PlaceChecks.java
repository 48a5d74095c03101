package org.bole.proposal.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.bole.platform.document.Stored;
import org.bole.platform.problem.Violation;
import org.bole.platform.text.Bilingual;
import org.bole.platform.text.Messages;
import org.bole.profile.application.ProfileDocument;
import org.bole.profile.application.Profiles;
import org.bole.profile.domain.ProfileId;
import org.bole.profile.domain.Role;
import org.bole.proposal.application.Placements.Terms;
import org.bole.proposal.domain.Place;
import org.bole.proposal.domain.Place.Seats;
import org.bole.proposal.domain.Room;
import org.bole.proposal.domain.Room.Held;
import org.bole.proposal.domain.Room.Overbooking;
import org.bole.proposal.domain.Usual;
import org.bole.request.application.RequestDocument;
import org.bole.request.application.RequestMapping;
import org.bole.request.application.Requests;
import org.bole.request.domain.RequestId;
import org.bole.request.domain.RequestStatus;
import org.bole.scoring.application.Eligibilities;
import org.bole.scoring.application.ReasonWords;

/** Whether places can be taken, by requests and profiles as they are now. Joins the caller's transaction. */
@ApplicationScoped
class PlaceChecks {
    private static final Messages MESSAGES = Messages.of("proposal");

    private final Requests requests;
    private final Profiles profiles;
    private final Eligibilities eligibilities;

    PlaceChecks(Requests requests, Profiles profiles, Eligibilities eligibilities) {
        this.requests = requests;
        this.profiles = profiles;
        this.eligibilities = eligibilities;
    }

    /** Everything against taking the places of {@code teams}, all of them together; empty where nothing is. */
    List<Violation> violations(List<List<Place>> teams, Held held, Terms terms) {
        List<Place> places = teams.stream().flatMap(List::stream).toList();
        List<Stored<RequestDocument>> asked =
                requests.findAll(values(places, place -> place.request().value()));
        List<Stored<ProfileDocument>> people =
                profiles.findAll(values(places, place -> place.profile().value()));
        List<Violation> violations = new ArrayList<>(absent(places, asked, people, terms));
        Predicate<Place> there = there(asked, people);
        violations.addAll(ineligible(places.stream().filter(there).toList(), terms.pointer()));
        Room room = new Room(teams(people, terms.usual()), students(people, terms), seats(asked), held);
        List<List<Place>> present =
                teams.stream().map(team -> team.stream().filter(there).toList()).toList();
        violations.addAll(overbooked(present, room, terms));
        return violations;
    }

    /** Whether there is something to check: of whatever is gone that has been said. */
    private static Predicate<Place> there(List<Stored<RequestDocument>> asked, List<Stored<ProfileDocument>> people) {
        Set<UUID> open = asked.stream()
                .filter(one -> one.document().status() == RequestStatus.OPEN)
                .map(Stored::id)
                .collect(Collectors.toSet());
        Set<UUID> known = people.stream().map(Stored::id).collect(Collectors.toSet());
        return place -> open.contains(place.request().value())
                && known.contains(place.profile().value());
    }

    /** What stands against one place alone. */
    List<Violation> ineligible(List<Place> places, Function<Place, String> pointer) {
        Map<Eligibilities.Place, Place> judged = new LinkedHashMap<>();
        places.forEach(
                place -> judged.put(new Eligibilities.Place(place.request(), place.role(), place.profile()), place));
        List<Violation> violations = new ArrayList<>();
        eligibilities
                .against(List.copyOf(judged.keySet()))
                .forEach((of, reasons) -> reasons.forEach(reason -> {
                    String at = pointer.apply(Objects.requireNonNull(judged.get(of)));
                    Bilingual role = ReasonWords.named(of.role().name());
                    String profile = of.profile().value().toString();
                    String request = of.request().value().toString();
                    violations.add(new Violation(
                            at,
                            "not-eligible",
                            MESSAGES.get("not-eligible", profile, request, role, ReasonWords.of(reason))));
                }));
        return violations;
    }

    private static List<Violation> absent(
            List<Place> places,
            List<Stored<RequestDocument>> asked,
            List<Stored<ProfileDocument>> people,
            Terms terms) {
        Map<UUID, RequestStatus> statuses = new HashMap<>();
        asked.forEach(one -> statuses.put(one.id(), one.document().status()));
        Set<UUID> known = people.stream().map(Stored::id).collect(Collectors.toSet());
        Set<RequestId> told = new HashSet<>();
        List<Violation> violations = new ArrayList<>();
        for (Place place : places) {
            String request = place.request().value().toString();
            RequestStatus status = statuses.get(place.request().value());
            if (status != RequestStatus.OPEN && told.add(place.request())) {
                violations.add(new Violation(
                        terms.request(),
                        status == null ? "unknown-request" : "request-not-open",
                        status == null
                                ? MESSAGES.get("unknown-request", request)
                                : MESSAGES.get("request-not-open", request, status.name())));
            }
            if (!known.contains(place.profile().value())) {
                violations.add(new Violation(
                        terms.pointer().apply(place),
                        "unknown-profile",
                        MESSAGES.get("unknown-profile", place.profile().value().toString())));
            }
        }
        return violations;
    }

    private static List<Violation> overbooked(List<List<Place>> teams, Room room, Terms terms) {
        return room.overbooked(teams).stream()
                .map(one -> new Violation(
                        terms.pointer().apply(one.place()),
                        "no-room-" + one.kind().name().toLowerCase(Locale.ROOT),
                        text(one)))
                .toList();
    }

    private static Bilingual text(Overbooking one) {
        UUID who = switch (one.kind()) {
            case PERSON, STUDENTS, TWICE, STUDYING -> one.place().profile().value();
            case REQUEST -> one.place().request().value();
        };
        return MESSAGES.get(
                "no-room." + one.kind(),
                who.toString(),
                String.valueOf(one.limit()),
                String.valueOf(one.held()),
                String.valueOf(one.wanted()),
                ReasonWords.named(one.place().role().name()),
                one.place().request().value().toString());
    }

    private static Map<ProfileId, Integer> teams(List<Stored<ProfileDocument>> people, Usual usual) {
        Map<ProfileId, Integer> most = new HashMap<>();
        for (Stored<ProfileDocument> one : people) {
            ProfileDocument.Capacity stated = one.document().capacity();
            Integer teams = stated == null ? null : stated.teams();
            most.put(new ProfileId(one.id()), Objects.requireNonNullElse(teams, usual.teams()));
        }
        return most;
    }

    /** Those who take no further team beside those that are held. */
    Set<ProfileId> withoutRoom(Set<ProfileId> people, Held held, Usual usual) {
        // Whoever is in no team was found to have room when the round was frozen.
        Set<ProfileId> busy = people.stream().filter(one -> held.by(one) > 0).collect(Collectors.toSet());
        Map<ProfileId, Integer> most =
                teams(profiles.findAll(busy.stream().map(ProfileId::value).collect(Collectors.toSet())), usual);
        busy.removeIf(one -> held.by(one) < most.getOrDefault(one, 0));
        return busy;
    }

    private static Map<ProfileId, Integer> students(List<Stored<ProfileDocument>> people, Terms terms) {
        Map<ProfileId, Integer> students = new HashMap<>();
        for (Stored<ProfileDocument> one : people) {
            ProfileDocument.Capacity stated = one.document().capacity();
            Integer most = stated == null ? null : stated.students();
            students.put(
                    new ProfileId(one.id()),
                    Objects.requireNonNullElse(most, terms.usual().students()));
        }
        return students;
    }

    private static Map<Seats, Integer> seats(List<Stored<RequestDocument>> asked) {
        Map<Seats, Integer> seats = new HashMap<>();
        for (Stored<RequestDocument> one : asked) {
            var of = RequestMapping.request(one.document()).seats();
            for (Role role : Role.values()) {
                seats.put(new Seats(new RequestId(one.id()), role), of.wanted(role));
            }
        }
        return seats;
    }

    private static Set<UUID> values(List<Place> places, Function<Place, UUID> value) {
        return places.stream().map(value).collect(Collectors.toSet());
    }
}
