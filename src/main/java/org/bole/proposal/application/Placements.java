package org.bole.proposal.application;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.bole.platform.problem.Refusal;
import org.bole.platform.problem.Refusal.Kind;
import org.bole.platform.problem.Violation;
import org.bole.platform.text.Messages;
import org.bole.profile.domain.ProfileId;
import org.bole.proposal.domain.Place;
import org.bole.proposal.domain.Proposal;
import org.bole.proposal.domain.ProposalStatus;
import org.bole.proposal.domain.Room.Held;
import org.bole.proposal.domain.Usual;
import org.jspecify.annotations.Nullable;

/**
 * The one door to places in teams: rounds, teams formed by hand and replacements all take them here, so no person is in
 * more teams than the capacity says and no request gets more people than it asks for, whoever comes at the same time.
 */
@ApplicationScoped
@Transactional
public class Placements {
    private static final Messages MESSAGES = Messages.of("proposal");

    private final Proposals proposals;
    private final PlaceChecks checks;
    private final Clock clock;

    Placements(Proposals proposals, PlaceChecks checks, Clock clock) {
        this.proposals = proposals;
        this.checks = checks;
        this.clock = clock;
    }

    /**
     * How teams are offered.
     *
     * @param status ANNOUNCED or OPEN
     * @param answerBy null: not yet known
     * @param usual what somebody takes who does not say
     * @param request where in the caller's document the request stands; empty where it is not in a document
     * @param pointer the same of a place
     */
    public record Terms(
            ProposalStatus status,
            @Nullable Instant answerBy,
            Usual usual,
            @Nullable String note,
            String by,
            String request,
            Function<Place, String> pointer) {}

    /** What is taken now: for those who plan with what is left. */
    public Held held() {
        return proposals.held(now());
    }

    /** Those of {@code people} who take no further team now. */
    public Set<ProfileId> withoutRoom(Set<ProfileId> people, Usual usual) {
        Set<UUID> ids = people.stream().map(ProfileId::value).collect(Collectors.toSet());
        return checks.withoutRoom(people, proposals.held(ids, now()), usual);
    }

    /**
     * Takes the places of all teams, or of none.
     *
     * @throws Refusal 409 {@code no-room} that names every place: gone, not open, not eligible any more, or taken
     */
    public List<Proposal> hold(List<NewTeam> teams, Terms terms) {
        List<List<Place>> places = teams.stream().map(NewTeam::places).toList();
        Set<UUID> holders = new HashSet<>();
        for (Place place : places.stream().flatMap(List::stream).toList()) {
            holders.add(place.request().value());
            holders.add(place.profile().value());
        }
        proposals.reserve(holders);
        // Not before: what expired while this waited is free.
        Instant now = now();
        List<Violation> violations = checks.violations(places, proposals.held(holders, now), terms);
        if (!violations.isEmpty()) {
            throw new Refusal(Kind.CONFLICT, "no-room", MESSAGES.get("no-room"), violations);
        }
        List<Proposal> made = new ArrayList<>();
        for (NewTeam team : teams) {
            made.add(new Proposal(
                    UuidCreator.getTimeOrderedEpoch(),
                    team.request(),
                    team.origin(),
                    team.parties(),
                    terms.status(),
                    terms.answerBy(),
                    terms.usual(),
                    terms.note(),
                    now,
                    terms.by(),
                    now,
                    null));
        }
        proposals.add(made);
        return made;
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
