package org.bole.proposal.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.bole.platform.document.Stored;
import org.bole.profile.domain.Role;
import org.bole.proposal.domain.Party;
import org.bole.proposal.domain.Proposal;
import org.bole.request.application.RequestDocument;
import org.bole.request.application.RequestMapping;
import org.bole.request.application.RequestRegister;
import org.bole.request.domain.RequestId;
import org.bole.request.domain.RequestStatus;
import org.bole.request.domain.Seats;

/**
 * Moves a request on when its people have accepted. Joins the caller's transaction, in which places of the request are
 * reserved: of two last acceptances at once, the second sees the first.
 */
@ApplicationScoped
class RequestProgress {
    private static final String ANY_VERSION = "*";

    private final RequestRegister register;
    private final Proposals proposals;
    private final Clock clock;

    RequestProgress(RequestRegister register, Proposals proposals, Clock clock) {
        this.register = register;
        this.proposals = proposals;
        this.clock = clock;
    }

    /** MATCHED, when accepted teams fill the mentors' and commissioners' places of an open request. */
    void accepted(RequestId request) {
        Stored<RequestDocument> stored = register.get(request.value());
        if (stored.document().status() == RequestStatus.OPEN
                && isFull(RequestMapping.request(stored.document()).seats(), request)) {
            register.move(request.value(), ANY_VERSION, RequestStatus.MATCHED);
        }
    }

    private boolean isFull(Seats seats, RequestId request) {
        Map<Role, Integer> filled = new EnumMap<>(Role.class);
        for (Proposal proposal : proposals.accepted(request.value())) {
            for (Party party : proposal.parties()) {
                if (party.hasAccepted() && party.kind().role() != null) {
                    filled.merge(Objects.requireNonNull(party.kind().role()), 1, Integer::sum);
                }
            }
        }
        return filled.getOrDefault(Role.ENTERPRISE_MENTOR, 0) >= seats.wanted(Role.ENTERPRISE_MENTOR)
                && filled.getOrDefault(Role.TECH_COMMISSIONER, 0) >= seats.wanted(Role.TECH_COMMISSIONER);
    }

    /** OPEN again, where a matched request has lost a team; past its deadline its owner has to set a new one first. */
    void reopen(RequestId request) {
        RequestDocument document = register.get(request.value()).document();
        boolean past = document.deadline() != null && document.deadline().isBefore(LocalDate.now(clock));
        if (document.status() == RequestStatus.MATCHED && !past) {
            register.move(request.value(), ANY_VERSION, RequestStatus.OPEN);
        }
    }
}
