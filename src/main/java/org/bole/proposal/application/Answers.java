package org.bole.proposal.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.bole.platform.problem.Refusal;
import org.bole.platform.problem.Refusal.Kind;
import org.bole.platform.problem.Violation;
import org.bole.platform.text.Messages;
import org.bole.profile.domain.ProfileId;
import org.bole.proposal.application.ProposalRegister.Current;
import org.bole.proposal.domain.Answer;
import org.bole.proposal.domain.Answer.Verdict;
import org.bole.proposal.domain.DeclineReason;
import org.bole.proposal.domain.Party;
import org.bole.proposal.domain.PartyKind;
import org.bole.proposal.domain.Place;
import org.bole.proposal.domain.Proposal;
import org.bole.proposal.domain.ProposalStatus;
import org.jspecify.annotations.Nullable;

/** Use case: take down what a party says to a proposal. */
@ApplicationScoped
@Transactional
public class Answers {
    private static final Messages MESSAGES = Messages.of("proposal");

    private final Proposals proposals;
    private final PlaceChecks checks;
    private final RequestProgress progress;
    private final Clock clock;

    Answers(Proposals proposals, PlaceChecks checks, RequestProgress progress, Clock clock) {
        this.proposals = proposals;
        this.checks = checks;
        this.progress = progress;
        this.clock = clock;
    }

    /**
     * What is said, and by whom.
     *
     * @param profile who of several talents; may be left out else
     */
    public record Said(
            PartyKind party,
            @Nullable ProfileId profile,
            Verdict verdict,
            @Nullable DeclineReason reason,
            @Nullable String note) {}

    /**
     * Takes an answer down. The same one again changes nothing.
     *
     * @throws Refusal 404; 409 {@code proposal-status} when it is not open, also when it expired; {@code no-such-party};
     *     {@code answered} when the party said something else before; {@code not-eligible} when whoever accepts may not be
     *     in the team any more
     */
    public Current take(UUID id, Said said, String by) {
        Proposal proposal = proposals.lock(id).orElseThrow(() -> ProposalRegister.notFound(id));
        Set<UUID> holders = new HashSet<>();
        holders.add(proposal.request().value());
        proposal.people().forEach(person -> holders.add(person.value()));
        // An expired proposal's places may be somebody else's by now: the clock counts once nobody else can take them.
        proposals.reserve(holders);
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        int number = number(proposal, said);
        Party party = proposal.parties().get(number);
        Answer answer = new Answer(said.verdict(), said.reason(), said.note(), now, by);
        if (party.answer() != null && party.answer().agrees(answer)) {
            return new Current(proposal, proposal.status(now));
        }
        requireOpen(proposal.status(now), party);
        requireUnanswered(party);
        if (said.verdict() == Verdict.ACCEPT) {
            progress.requireWanted(proposal.request());
            requireEligible(proposal, party);
        }
        Proposal answered = proposal.answered(number, answer);
        proposals.update(answered);
        if (answered.state() == ProposalStatus.ACCEPTED && party.kind().decides()) {
            progress.accepted(proposal.request());
        }
        return new Current(answered, answered.status(now));
    }

    private static int number(Proposal proposal, Said said) {
        for (int i = 0; i < proposal.parties().size(); i++) {
            Party party = proposal.parties().get(i);
            boolean named = said.profile() != null && said.profile().equals(party.profile());
            boolean only = said.profile() == null && said.party() != PartyKind.TALENT;
            if (party.kind() == said.party() && (named || only)) {
                return i;
            }
        }
        throw new Refusal(
                Kind.CONFLICT,
                "no-such-party",
                MESSAGES.get(
                        "no-such-party",
                        said.party().name(),
                        said.profile() == null ? "–" : said.profile().value().toString()));
    }

    /** A student may take his time: the team stands without him. */
    private static void requireOpen(ProposalStatus status, Party party) {
        Set<ProposalStatus> open = party.kind().decides()
                ? EnumSet.of(ProposalStatus.OPEN)
                : EnumSet.of(ProposalStatus.OPEN, ProposalStatus.ACCEPTED);
        if (!open.contains(status)) {
            throw ProposalRegister.wrongStatus(status, open);
        }
    }

    private static void requireUnanswered(Party party) {
        Answer before = party.answer();
        if (before != null) {
            throw new Refusal(
                    Kind.CONFLICT,
                    "answered",
                    MESSAGES.get(
                            "answered", before.verdict().name(), before.at().toString()));
        }
    }

    /** A profile may have changed since the team was formed. */
    private void requireEligible(Proposal proposal, Party party) {
        if (party.profile() == null) {
            return;
        }
        Place place = new Place(
                proposal.request(), Objects.requireNonNull(party.kind().role()), party.profile());
        List<Violation> against = checks.ineligible(List.of(place), one -> "");
        if (!against.isEmpty()) {
            throw new Refusal(Kind.CONFLICT, "not-eligible", MESSAGES.get("no-longer-eligible"), against);
        }
    }
}
