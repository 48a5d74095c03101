package org.bole.round.application;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.bole.platform.document.Stored;
import org.bole.platform.job.Job;
import org.bole.platform.job.Jobs;
import org.bole.platform.paging.Cursor;
import org.bole.platform.paging.Limit;
import org.bole.platform.paging.Page;
import org.bole.platform.problem.Refusal;
import org.bole.platform.problem.Refusal.Kind;
import org.bole.platform.problem.Violation;
import org.bole.platform.text.Messages;
import org.bole.proposal.application.Placements;
import org.bole.proposal.domain.Signed;
import org.bole.request.application.Requests;
import org.jspecify.annotations.Nullable;

/** Use cases of rounds: begin one, have it frozen, have it solved. */
@ApplicationScoped
@Transactional
public class RoundRegister {
    private static final Messages MESSAGES = Messages.of("round");
    private static final String ORDER = "-createdAt";

    private final Rounds rounds;
    private final Requests requests;
    private final OpenPlaces openPlaces;
    private final Placements placements;
    private final Jobs jobs;
    private final Clock clock;

    RoundRegister(
            Rounds rounds, Requests requests, OpenPlaces openPlaces, Placements placements, Jobs jobs, Clock clock) {
        this.rounds = rounds;
        this.requests = requests;
        this.openPlaces = openPlaces;
        this.placements = placements;
        this.jobs = jobs;
        this.clock = clock;
    }

    /** @throws Refusal 400 that names every request that does not exist */
    public Round begin(RoundDocument document, String by) {
        List<UUID> wanted = document.requests() == null ? List.of() : document.requests();
        Set<UUID> known = requests.findAll(wanted).stream().map(Stored::id).collect(Collectors.toSet());
        List<Violation> unknown = new ArrayList<>();
        for (int i = 0; i < wanted.size(); i++) {
            if (!known.contains(wanted.get(i))) {
                unknown.add(new Violation(
                        "/requests/" + i,
                        "unknown-request",
                        MESSAGES.get("no-request", wanted.get(i).toString())));
            }
        }
        if (!unknown.isEmpty()) {
            throw new Refusal(Kind.INVALID, "invalid", MESSAGES.get("unknown-requests"), unknown);
        }
        UUID id = UuidCreator.getTimeOrderedEpoch();
        rounds.add(id, document, now(), by);
        return get(id);
    }

    /** @throws Refusal 404 */
    public Round get(UUID id) {
        return rounds.find(id).orElseThrow(() -> notFound(id));
    }

    /** Newest first. */
    public Page<Round> list(Limit limit, @Nullable Cursor cursor) {
        List<Round> found = rounds.newest(limit.withOneMore(), cursor == null ? null : cursor.within(ORDER));
        return Page.of(found, limit, round -> Cursor.of(ORDER, round.createdAt(), round.id()), round -> round);
    }

    /**
     * Queues the freezing of a draft.
     *
     * @throws Refusal 404; 409 when it is frozen, or a job works on it; 409 {@code nothing-open} when no request of it wants
     *     mentors or commissioners
     */
    public Job freeze(UUID id) {
        Round round = idle(id, EnumSet.of(RoundStatus.DRAFT));
        if (openPlaces.of(round.document(), placements.held()).isEmpty()) {
            throw new Refusal(Kind.CONFLICT, "nothing-open", MESSAGES.get("nothing-open"));
        }
        return begin(round, FreezeJob.NAME);
    }

    /** Queues the solving of a frozen round, or of one that has choices since. @throws Refusal 404; 409 */
    public Job solve(UUID id) {
        return begin(idle(id, EnumSet.of(RoundStatus.FROZEN, RoundStatus.REVIEW)), SolveJob.NAME);
    }

    /**
     * Ends a round that comes to nothing: it stays to be read.
     *
     * @throws Refusal 404; 409 when it is shown, published or closed, or a job works on it
     */
    public Round close(UUID id, String reason, String by) {
        idle(id, EnumSet.of(RoundStatus.DRAFT, RoundStatus.FROZEN, RoundStatus.REVIEW));
        rounds.close(id, new Signed(now(), by, reason));
        return get(id);
    }

    private Job begin(Round round, String work) {
        UUID job = UuidCreator.getTimeOrderedEpoch();
        rounds.begin(round.id(), job, now());
        return jobs.submit(job, work, null);
    }

    /** A round on which nothing works, held until the transaction ends. */
    Round idle(UUID id, Set<RoundStatus> in) {
        Round round = rounds.lock(id).orElseThrow(() -> notFound(id));
        if (round.job() != null) {
            throw new Refusal(
                    Kind.CONFLICT,
                    "round-busy",
                    MESSAGES.get("busy", round.job().toString()));
        }
        if (!in.contains(round.status())) {
            String needed = in.stream().map(Enum::name).collect(Collectors.joining(", "));
            throw new Refusal(
                    Kind.CONFLICT,
                    "round-status",
                    MESSAGES.get("status", round.status().name(), needed));
        }
        return round;
    }

    Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    static Refusal notFound(UUID id) {
        return new Refusal(Kind.NOT_FOUND, "not-found", MESSAGES.get("no-round", id.toString()));
    }
}
