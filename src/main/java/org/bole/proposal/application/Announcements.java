package org.bole.proposal.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.bole.platform.problem.Refusal;
import org.bole.proposal.application.Placements.Terms;
import org.bole.proposal.domain.ProposalStatus;
import org.bole.proposal.domain.Signed;
import org.bole.proposal.domain.Usual;
import org.jspecify.annotations.Nullable;

/** Use cases of rounds: announce all teams, take them back, or ask their people. Join the caller's transaction. */
@ApplicationScoped
@Transactional
public class Announcements {
    private final Placements placements;
    private final Proposals proposals;
    private final ProposalConfig config;
    private final Clock clock;

    Announcements(Placements placements, Proposals proposals, ProposalConfig config, Clock clock) {
        this.placements = placements;
        this.proposals = proposals;
        this.config = config;
        this.clock = clock;
    }

    /**
     * Takes the places of a round's teams while the public may object.
     *
     * @throws Refusal 409 {@code no-room} that names every place which others took meanwhile, or which is not allowed any
     *     more; then nothing is taken
     */
    public void announce(List<NewTeam> teams, Usual usual, String by) {
        placements.hold(teams, new Terms(ProposalStatus.ANNOUNCED, null, usual, null, by, "", place -> ""));
    }

    /** Asks everybody. @param answerBy null: as usual. @return how many teams */
    public int open(UUID round, @Nullable Instant answerBy) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        return proposals.open(round, answerBy == null ? now.plus(config.answerWithin()) : answerBy, now);
    }

    /** @return how many teams */
    public int withdraw(UUID round, Signed by) {
        return proposals.withdraw(round, by);
    }
}
