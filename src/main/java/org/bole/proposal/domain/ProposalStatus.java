package org.bole.proposal.domain;

/** The life of a proposal. */
public enum ProposalStatus {
    /** Of a round in its publicity period: nobody is asked yet. */
    ANNOUNCED(true),
    /** Waits for answers. */
    OPEN(true),
    /** Everybody who decides has accepted. */
    ACCEPTED(true),
    /** Somebody who decides has declined. */
    DECLINED(false),
    /** Nobody answered in time. */
    EXPIRED(false),
    /** Taken back. */
    WITHDRAWN(false);

    private final boolean holding;

    ProposalStatus(boolean holding) {
        this.holding = holding;
    }

    /** Whether its people's places are taken. */
    public boolean holdsPlaces() {
        return holding;
    }
}
