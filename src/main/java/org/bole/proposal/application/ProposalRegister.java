package org.bole.proposal.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.bole.platform.paging.Cursor;
import org.bole.platform.paging.Limit;
import org.bole.platform.paging.Page;
import org.bole.platform.problem.Refusal;
import org.bole.platform.problem.Refusal.Kind;
import org.bole.platform.text.Messages;
import org.bole.profile.domain.ProfileId;
import org.bole.profile.domain.Role;
import org.bole.proposal.application.Placements.Terms;
import org.bole.proposal.domain.Party;
import org.bole.proposal.domain.Proposal;
import org.bole.proposal.domain.ProposalStatus;
import org.bole.proposal.domain.Signed;
import org.jspecify.annotations.Nullable;

/** Use cases: offer a team by hand, read proposals, take one back, put somebody else into a place. */
@ApplicationScoped
@Transactional
public class ProposalRegister {
    private static final Messages MESSAGES = Messages.of("proposal");
    private static final String ORDER = "-createdAt";

    private final Proposals proposals;
    private final Placements placements;
    private final RequestProgress progress;
    private final ProposalConfig config;
    private final Clock clock;

    ProposalRegister(
            Proposals proposals, Placements placements, RequestProgress progress, ProposalConfig config, Clock clock) {
        this.proposals = proposals;
        this.placements = placements;
        this.progress = progress;
        this.config = config;
        this.clock = clock;
    }

    /**
     * A proposal as it is at a moment.
     *
     * @param status what time has made of its state
     */
    public record Current(Proposal proposal, ProposalStatus status) {}

    /**
     * Somebody for a place that became free.
     *
     * @param role whose place
     */
    public record Replacement(
            Role role,
            ProfileId profile,
            @Nullable OffsetDateTime answerBy,
            @Nullable String note) {}

    /** @throws Refusal 409 {@code no-room} that names everybody and everything that stands against the team */
    public Current offer(TeamOffer offer, String by) {
        Instant until = answerBy(offer.answerBy());
        Terms terms =
                new Terms(ProposalStatus.OPEN, until, config.usual(), offer.note(), by, "/requestId", offer::pointer);
        return current(placements.hold(List.of(offer.team()), terms).get(0));
    }

    private Instant answerBy(@Nullable OffsetDateTime wanted) {
        Instant until = wanted == null ? now().plus(config.answerWithin()) : wanted.toInstant();
        return until.truncatedTo(ChronoUnit.MICROS);
    }

    /** @throws Refusal 404 */
    public Current get(UUID id) {
        return current(proposals.find(id).orElseThrow(() -> notFound(id)));
    }

    /** Newest first. */
    public Page<Current> list(ProposalFilter filter, Limit limit, @Nullable Cursor cursor) {
        Cursor after = cursor == null ? null : cursor.within(ORDER);
        List<Proposal> found = proposals.newest(filter, limit.withOneMore(), after, now());
        return Page.of(found, limit, one -> Cursor.of(ORDER, one.createdAt(), one.id()), this::current);
    }

    /**
     * Takes a proposal back, also an accepted one: its places are free.
     *
     * @throws Refusal 404; 409 {@code proposal-status} when it holds no places any more, or its round announced it: that is
     *     taken back as a whole
     */
    public Current withdraw(UUID id, String reason, String by) {
        Proposal proposal = proposals.lock(id).orElseThrow(() -> notFound(id));
        ProposalStatus status = proposal.status(now());
        requireStatus(status, Set.of(ProposalStatus.OPEN, ProposalStatus.ACCEPTED));
        proposals.reserve(List.of(proposal.request().value()));
        Proposal withdrawn = proposal.withdrawn(new Signed(now(), by, reason));
        proposals.update(withdrawn);
        if (status == ProposalStatus.ACCEPTED) {
            progress.reopen(proposal.request());
        }
        return current(withdrawn);
    }

    /**
     * Offers the team anew with somebody else in one place, after it was declined or nobody answered. Members who had
     * accepted are not asked again; the requester is, since the team is another one.
     *
     * @throws Refusal 404; 409 {@code proposal-status}, {@code no-such-place} or {@code no-room}
     */
    public Current replace(UUID id, Replacement by, String caller) {
        Proposal old = proposals.lock(id).orElseThrow(() -> notFound(id));
        requireStatus(old.status(now()), Set.of(ProposalStatus.DECLINED, ProposalStatus.EXPIRED));
        NewTeam team = team(old, by);
        Terms terms = new Terms(
                ProposalStatus.OPEN,
                answerBy(by.answerBy()),
                old.usual(),
                by.note(),
                caller,
                "",
                place -> place.profile().equals(by.profile()) ? "/profileId" : "");
        Proposal made = placements.hold(List.of(team), terms).get(0);
        Proposal carried = made.carrying(old);
        proposals.update(carried);
        return current(carried);
    }

    private static NewTeam team(Proposal old, Replacement by) {
        List<ProfileId> talents = new ArrayList<>();
        ProfileId mentor = by.role() == Role.ENTERPRISE_MENTOR ? by.profile() : null;
        ProfileId commissioner = by.role() == Role.TECH_COMMISSIONER ? by.profile() : null;
        for (Party party : old.parties()) {
            Role role = party.kind().role();
            if (role == Role.TALENT && party.profile() != null && !party.hasDeclined()) {
                talents.add(party.profile());
            } else if (role != by.role() && role == Role.ENTERPRISE_MENTOR) {
                mentor = party.profile();
            } else if (role != by.role() && role == Role.TECH_COMMISSIONER) {
                commissioner = party.profile();
            }
        }
        boolean hasPlace = by.role() != Role.TALENT
                && old.parties().stream().anyMatch(party -> party.kind().role() == by.role());
        if (!hasPlace || old.people().contains(by.profile())) {
            throw new Refusal(
                    Kind.CONFLICT,
                    "no-such-place",
                    MESSAGES.get(
                            "no-such-place",
                            by.role().name(),
                            by.profile().value().toString()));
        }
        requireNobodyElseDeclined(old, by.role());
        return new NewTeam(old.request(), old.origin(), mentor, commissioner, talents);
    }

    /** Whoever declined as a mentor is not asked again. */
    private static void requireNobodyElseDeclined(Proposal old, Role replaced) {
        for (Party party : old.parties()) {
            boolean stays = party.kind().decides() && party.kind().role() != replaced;
            if (stays && party.hasDeclined() && party.profile() != null) {
                throw new Refusal(
                        Kind.CONFLICT,
                        "has-declined",
                        MESSAGES.get("has-declined", party.profile().value().toString()));
            }
        }
    }

    private static void requireStatus(ProposalStatus status, Set<ProposalStatus> needed) {
        if (!needed.contains(status)) {
            throw wrongStatus(status, needed);
        }
    }

    static Refusal wrongStatus(ProposalStatus status, Set<ProposalStatus> needed) {
        String names =
                String.join(", ", needed.stream().map(Enum::name).sorted().toList());
        return new Refusal(Kind.CONFLICT, "proposal-status", MESSAGES.get("proposal-status", status.name(), names));
    }

    static Refusal notFound(UUID id) {
        return new Refusal(Kind.NOT_FOUND, "not-found", MESSAGES.get("no-proposal", id.toString()));
    }

    private Current current(Proposal proposal) {
        return new Current(proposal, proposal.status(now()));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
