package org.bole.proposal.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.bole.platform.document.Stored;
import org.bole.platform.problem.Refusal;
import org.bole.platform.text.Messages;
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
    private static final Messages MESSAGES = Messages.of("proposal");
    private static final String ANY_VERSION = "*";

    private final RequestRegister register;
    private final Proposals proposals;
    private final Clock clock;

    RequestProgress(RequestRegister register, Proposals proposals, Clock clock) {
        this.register = register;
        this.proposals = proposals;
        this.clock = clock;
    }

    /** @throws Refusal 409 {@code request-not-open} when nobody wants the team any more; a passed deadline does not matter */
    void requireWanted(RequestId request) {
        RequestStatus status = register.get(request.value()).document().status();
        if (status == RequestStatus.WITHDRAWN || status == RequestStatus.CLOSED) {
            throw new Refusal(
                    Refusal.Kind.CONFLICT,
                    "request-not-open",
                    MESSAGES.get("request-not-open", request.value().toString(), status.name()));
        }
    }

    /**
     * MATCHED, when accepted teams fill the mentors' and commissioners' places of a request that is open, or whose deadline
     * passed while people made up their minds.
     */
    void accepted(RequestId request) {
        Stored<RequestDocument> stored = register.get(request.value());
        RequestStatus status = stored.document().status();
        if ((status == RequestStatus.OPEN || status == RequestStatus.EXPIRED)
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

    /** OPEN again, where a matched request has lost a team; past its deadline EXPIRED: its owner sets a new one. */
    void reopen(RequestId request) {
        RequestDocument document = register.get(request.value()).document();
        boolean past = document.deadline() != null && document.deadline().isBefore(LocalDate.now(clock));
        if (document.status() == RequestStatus.MATCHED) {
            register.move(request.value(), ANY_VERSION, past ? RequestStatus.EXPIRED : RequestStatus.OPEN);
        }
    }
}
