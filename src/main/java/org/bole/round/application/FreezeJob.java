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
import org.bole.request.application.RequestDocument;
import org.bole.request.application.RequestMapping;
import org.bole.request.application.Requests;
import org.bole.request.domain.RequestStatus;
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
    private final Clock clock;

    FreezeJob(Rounds rounds, Requests requests, Shortlists shortlists, Clock clock) {
        super(rounds);
        this.requests = requests;
        this.shortlists = shortlists;
        this.clock = clock;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    Outcome work(Round round, Meanwhile meanwhile) {
        List<Asked> asked = QuarkusTransaction.requiringNew().call(() -> open(round.document())).stream()
                // Who asked first must not be first among equals.
                .sorted(Comparator.comparingLong((Stored<RequestDocument> one) -> Ranking.mixed(one.id()))
                        .thenComparing(Stored::id))
                .map(one -> new Asked(one, roles(one)))
                .filter(one -> !one.roles().isEmpty())
                .toList();
        Found found = shortlists.find(asked, round.document().solving().considered(), meanwhile::done);
        RoundInputs inputs = Freezing.inputs(round.document(), asked, found);
        byte[] file = InputsFile.write(inputs);
        String hash = JsonLines.hash(file);
        return () -> {
            rounds().freeze(round.id(), hash, file, clock.instant().truncatedTo(ChronoUnit.MICROS));
            return JsonNodeFactory.instance
                    .objectNode()
                    .put("inputs", hash)
                    .put("requests", inputs.requests().size())
                    .put("experts", inputs.experts().size());
        };
    }

    /** Those of the round that are open; the others have found people meanwhile, or want none any more. */
    private List<Stored<RequestDocument>> open(RoundDocument document) {
        return document.requests() == null
                ? requests.open(LocalDate.now(clock))
                : requests.findAll(document.requests()).stream()
                        .filter(one -> one.document().status() == RequestStatus.OPEN)
                        .toList();
    }

    private static Set<Role> roles(Stored<RequestDocument> request) {
        Set<Role> roles = EnumSet.of(Role.ENTERPRISE_MENTOR, Role.TECH_COMMISSIONER);
        roles.removeIf(
                role -> !RequestMapping.request(request.document()).seats().offers(role));
        // Talents alone form no team.
        if (!roles.isEmpty()
                && RequestMapping.request(request.document()).seats().talents() > 0) {
            roles.add(Role.TALENT);
        }
        return roles;
    }
}
