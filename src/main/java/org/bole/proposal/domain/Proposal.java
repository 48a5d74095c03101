package org.bole.proposal.domain;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.bole.profile.domain.ProfileId;
import org.bole.request.domain.RequestId;
import org.jspecify.annotations.Nullable;

/**
 * A team that is offered to its people and to whoever asked for it.
 *
 * @param origin null for a team formed by hand
 * @param parties the requester first, then the members
 * @param state as it was last written; {@link #status(Instant)} knows what time has made of it
 * @param answerBy an open proposal expires then; null: never
 * @param usual under which its places were taken
 * @param note why a team was formed by hand; null where nobody said
 * @param withdrawn null unless taken back
 */
public record Proposal(
        UUID id,
        RequestId request,
        @Nullable Origin origin,
        List<Party> parties,
        ProposalStatus state,
        @Nullable Instant answerBy,
        Usual usual,
        @Nullable String note,
        Instant createdAt,
        String createdBy,
        Instant updatedAt,
        @Nullable Signed withdrawn) {

    /**
     * The round that formed the team.
     *
     * @param result number of the solution
     * @param team among the teams of the request, from 1
     */
    public record Origin(UUID round, int result, int team) {}

    /** @throws IllegalArgumentException when nobody is in the team, or somebody is twice */
    public Proposal {
        parties = List.copyOf(parties);
        List<ProfileId> people = people(parties);
        if (people.isEmpty() || people.stream().distinct().count() < people.size()) {
            throw new IllegalArgumentException("a team must have people, each once: " + people);
        }
        if (state == ProposalStatus.EXPIRED) {
            throw new IllegalArgumentException("EXPIRED is what time makes of OPEN: it is never written");
        }
    }

    private static List<ProfileId> people(List<Party> parties) {
        List<ProfileId> people = new ArrayList<>();
        for (Party party : parties) {
            if (party.profile() != null) {
                people.add(party.profile());
            }
        }
        return people;
    }

    /** Everybody in the team, those who declined included. */
    public List<ProfileId> people() {
        return people(parties);
    }

    public ProposalStatus status(Instant now) {
        boolean late = state == ProposalStatus.OPEN && answerBy != null && !now.isBefore(answerBy);
        return late ? ProposalStatus.EXPIRED : state;
    }

    /** With the answer of the party of this number. */
    public Proposal answered(int number, Answer answer) {
        List<Party> now = new ArrayList<>(parties);
        now.set(number, now.get(number).with(answer));
        return new Proposal(
                id,
                request,
                origin,
                now,
                after(now),
                answerBy,
                usual,
                note,
                createdAt,
                createdBy,
                answer.at(),
                withdrawn);
    }

    /** With what its members accepted in an earlier proposal of the same request. */
    public Proposal carrying(Proposal before) {
        List<Party> now = parties.stream()
                .map(party -> before.parties.stream()
                        .filter(one ->
                                party.profile() != null && party.profile().equals(one.profile()))
                        .filter(Party::hasAccepted)
                        .findFirst()
                        .orElse(party))
                .toList();
        return new Proposal(
                id, request, origin, now, state, answerBy, usual, note, createdAt, createdBy, updatedAt, withdrawn);
    }

    private static ProposalStatus after(List<Party> parties) {
        List<Party> deciding =
                parties.stream().filter(party -> party.kind().decides()).toList();
        if (deciding.stream().anyMatch(Party::hasDeclined)) {
            return ProposalStatus.DECLINED;
        }
        return deciding.stream().allMatch(Party::hasAccepted) ? ProposalStatus.ACCEPTED : ProposalStatus.OPEN;
    }

    public Proposal withdrawn(Signed by) {
        return new Proposal(
                id,
                request,
                origin,
                parties,
                ProposalStatus.WITHDRAWN,
                answerBy,
                usual,
                note,
                createdAt,
                createdBy,
                by.at(),
                by);
    }
}
