package org.bole.proposal.application;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.bole.platform.paging.Cursor;
import org.bole.proposal.domain.Proposal;
import org.bole.proposal.domain.Room.Held;
import org.bole.proposal.domain.Signed;
import org.jspecify.annotations.Nullable;

/** Port: proposals, and the places that they hold. Every method joins the caller's transaction. */
public interface Proposals {
    /**
     * Waits until nobody else counts or takes places of these people and requests, and keeps others from it until the
     * transaction ends. To be called once in a transaction: who calls it twice may wait for somebody who waits for him.
     */
    void reserve(Collection<UUID> holders);

    /** What of these people and requests is taken at {@code now}. */
    Held held(Collection<UUID> holders, Instant now);

    /** All that is taken at {@code now}. */
    Held held(Instant now);

    void add(List<Proposal> proposals);

    Optional<Proposal> find(UUID id);

    /** As {@link #find}; nobody else changes the proposal before the transaction ends. */
    Optional<Proposal> lock(UUID id);

    /** Newest first. */
    List<Proposal> newest(ProposalFilter filter, int limit, @Nullable Cursor after, Instant now);

    /** Those of a request that are accepted. */
    List<Proposal> accepted(UUID request);

    /** Keeps state, answers and withdrawal. */
    void update(Proposal proposal);

    /** Opens what a round announced. @return how many */
    int open(UUID round, Instant answerBy, Instant now);

    /** Takes back what a round announced. @return how many */
    int withdraw(UUID round, Signed by);
}
