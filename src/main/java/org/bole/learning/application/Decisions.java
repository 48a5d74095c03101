package org.bole.learning.application;

import com.github.f4b6a3.uuid.UuidCreator;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.bole.learning.application.DecisionLog.Models;
import org.bole.learning.domain.Decision;
import org.bole.learning.domain.Decision.Shown;
import org.bole.learning.domain.Decision.Subject;
import org.bole.learning.domain.Seat;
import org.bole.learning.domain.Slate;
import org.bole.learning.domain.Values;
import org.bole.platform.paging.Cursor;
import org.bole.platform.paging.Limit;
import org.bole.platform.paging.Page;
import org.bole.platform.paging.Slice;
import org.bole.platform.paging.Sort;
import org.bole.platform.problem.Refusal;
import org.bole.platform.search.SearchUnavailable;
import org.bole.platform.text.Messages;
import org.bole.profile.domain.ProfileId;
import org.bole.scoring.application.Matches;
import org.bole.scoring.application.Pair;
import org.bole.scoring.application.Retrieval.Scope;
import org.bole.scoring.application.ScoreModels;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Use cases of decisions: write one down together with the score as it stands, and read them. */
@ApplicationScoped
public class Decisions {
    private static final Logger LOG = Logger.getLogger(Decisions.class);
    private static final Messages MESSAGES = Messages.of("learning");

    private final DecisionLog log;
    private final Matches matches;
    private final ScoreModels models;
    private final Clock clock;

    Decisions(DecisionLog log, Matches matches, ScoreModels models, Clock clock) {
        this.log = log;
        this.matches = matches;
        this.models = models;
        this.clock = clock;
    }

    /**
     * Writes a decision down, with the components of the pair and the head of the ranking it was taken among. Both are
     * scored before the transaction that writes: the pool may need a connection of its own.
     *
     * @param caller who reports it
     * @throws Refusal 404 when there is no such request or profile
     */
    public Recorded record(UUID request, UUID profile, DecisionDocument document, String caller) {
        Pair pair = matches.explain(request, profile, document.role());
        Seat seat = new Seat(request, document.role());
        Optional<Slate> slate = slate(seat);
        Shown shown = new Shown(
                pair.model(),
                document.position(),
                pair.match().points(),
                pair.match().eligible(),
                Values.of(pair.match()));
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        Subject subject = new Subject(seat, pair.request().document().kind(), new ProfileId(profile));
        Decision decision = new Decision(UuidCreator.getTimeOrderedEpoch(), subject, document.verdict(), shown, now);
        String decidedBy = Objects.requireNonNullElse(document.decidedBy(), caller);
        Recorded recorded = new Recorded(decision, decidedBy, caller, document.note());
        Models under = new Models(pair.model(), models.builtIn().version());
        QuarkusTransaction.requiringNew().run(() -> {
            log.add(recorded, under);
            slate.ifPresent(seen -> log.keep(seen, under, now));
        });
        return recorded;
    }

    /**
     * The components are those of the built-in model under every version, so it does not matter which one ranked. Empty
     * while the index is away: a decision is taken down all the same.
     */
    private Optional<Slate> slate(Seat seat) {
        Scope scope = new Scope(Set.of(seat.role()), null);
        try {
            List<Pair> head = matches.forRequest(seat.request(), scope, new Slice(0, Slate.LONGEST))
                    .pairs();
            return Optional.of(new Slate(
                    seat,
                    head.stream()
                            .map(one ->
                                    new Slate.Place(new ProfileId(one.profile().id()), Values.of(one.match())))
                            .toList()));
        } catch (SearchUnavailable away) {
            LOG.debugf(away, "A decision on %s is recorded without the head of its ranking", seat.request());
            return Optional.empty();
        }
    }

    /** @throws Refusal 404 when there is none */
    @Transactional
    public Recorded get(UUID id) {
        return log.find(id)
                .orElseThrow(() ->
                        new Refusal(Refusal.Kind.NOT_FOUND, "not-found", MESSAGES.get("no-decision", id.toString())));
    }

    /** One page of them. */
    @Transactional
    public Page<Recorded> list(DecisionFilter filter, Sort<DecisionSort> sort, Limit limit, @Nullable Cursor cursor) {
        Cursor after = cursor == null ? null : cursor.within(sort.order());
        List<Recorded> found = log.list(filter, sort, limit.withOneMore(), after);
        return Page.of(
                found,
                limit,
                one -> Cursor.of(
                        sort.order(), one.decision().at(), one.decision().id()),
                one -> one);
    }
}
