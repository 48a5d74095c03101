package org.bole.round.application;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.bole.platform.document.Stored;
import org.bole.profile.domain.Role;
import org.bole.proposal.application.Placements;
import org.bole.proposal.domain.Place;
import org.bole.proposal.domain.Room.Held;
import org.bole.request.application.RequestDocument;
import org.bole.request.application.RequestMapping;
import org.bole.request.application.Requests;
import org.bole.request.domain.RequestId;
import org.bole.request.domain.RequestStatus;
import org.bole.request.domain.Seats;
import org.bole.round.application.Freezing.Frozen;
import org.bole.round.domain.RoundInputs;
import org.bole.scoring.application.Shortlists;
import org.bole.scoring.application.Shortlists.Asked;
import org.bole.scoring.application.Shortlists.Found;
import org.bole.scoring.domain.Ranking;

/** Scores everybody who comes into question, and fixes the inputs of a round. */
@Singleton
class FreezeJob extends RoundWork {
    static final String NAME = "round-freeze";

    private final Requests requests;
    private final Shortlists shortlists;
    private final Placements placements;
    private final StatedPreferences stated;
    private final Clock clock;

    FreezeJob(
            Rounds rounds,
            StatedPreferences stated,
            Requests requests,
            Shortlists shortlists,
            Placements placements,
            Clock clock) {
        super(rounds);
        this.stated = stated;
        this.requests = requests;
        this.shortlists = shortlists;
        this.placements = placements;
        this.clock = clock;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    Outcome work(Round round, Meanwhile meanwhile) {
        // What others take from now on is found when the teams take their places.
        Held held = placements.held();
        List<Asked> asked = asked(round.document(), held);
        Found found = shortlists.find(
                asked,
                round.document().solving().considered(),
                entry -> isFree(entry, round.document(), held),
                meanwhile::done);
        HeardPreferences heard = new HeardPreferences(
                round.document().solving().preferences(),
                QuarkusTransaction.requiringNew().call(() -> stated.all(round.id())));
        Frozen frozen = new Freezing(round.document(), heard.preferences(), held).of(asked, found);
        RoundInputs inputs = frozen.inputs();
        byte[] file = InputsFile.write(inputs);
        String hash = JsonLines.hash(file);
        return () -> {
            rounds().freeze(round.id(), hash, file, clock.instant().truncatedTo(ChronoUnit.MICROS));
            stated.keepEffects(round.id(), heard.effects(frozen.met()));
            return JsonNodeFactory.instance
                    .objectNode()
                    .put("inputs", hash)
                    .put("requests", inputs.requests().size())
                    .put("experts", inputs.experts().size());
        };
    }

    private List<Asked> asked(RoundDocument document, Held held) {
        return QuarkusTransaction.requiringNew().call(() -> open(document)).stream()
                // Who asked first must not be first among equals.
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

    /** Whoever is in no team is listed, also without time: the report says so. */
    private static boolean isFree(Ranking.Entry entry, RoundDocument document, Held held) {
        int taken = held.by(entry.id());
        Integer teams = entry.candidate().availability().teams();
        return taken == 0 || taken < (teams == null ? document.usualCapacity() : teams);
    }

    private static boolean isFull(Seats seats, RequestId id, Role role, Held held) {
        return seats.wanted(role) <= held.of(new Place.Seats(id, role));
    }
}
