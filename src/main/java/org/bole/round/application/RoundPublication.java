package org.bole.round.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.bole.platform.problem.Refusal;
import org.bole.platform.problem.Refusal.Kind;
import org.bole.platform.problem.Violation;
import org.bole.platform.text.Messages;
import org.bole.proposal.application.Announcements;
import org.bole.proposal.application.NewTeam;
import org.bole.proposal.domain.Proposal.Origin;
import org.bole.proposal.domain.Signed;
import org.bole.round.application.Objection.Verdict;
import org.bole.round.application.RoundResults.Summary;
import org.bole.round.domain.RoundResult;
import org.bole.round.domain.RoundTeam;
import org.jspecify.annotations.Nullable;

/**
 * Use cases: show the teams of a round to the public, publish them, or take them back for another review. Each is one
 * transaction: a round is never half published.
 */
@ApplicationScoped
@Transactional
public class RoundPublication {
    private static final Messages MESSAGES = Messages.of("round");
    private static final Set<RoundStatus> SHOWN = EnumSet.of(RoundStatus.PUBLICITY);

    private final Rounds rounds;
    private final RoundRegister register;
    private final RoundResults results;
    private final Publicities publicities;
    private final Announcements announcements;

    RoundPublication(
            Rounds rounds,
            RoundRegister register,
            RoundResults results,
            Publicities publicities,
            Announcements announcements) {
        this.rounds = rounds;
        this.register = register;
        this.results = results;
        this.publicities = publicities;
        this.announcements = announcements;
    }

    /** In the order in which they began. @throws Refusal 404 */
    public List<Publicity> periods(UUID id) {
        return publicities.of(register.get(id).id());
    }

    /**
     * Shows the newest solution to the public until {@code until}, and takes the places of its teams.
     *
     * @throws Refusal 404; 409 {@code round-outdated} when choices were made since, {@code objections-upheld} when a team is
     *     still there to which somebody objected rightly, {@code no-room} that names every place which is not free or not
     *     allowed any more
     */
    public Publicity show(UUID id, Instant until, String by) {
        Round round = register.idle(id, EnumSet.of(RoundStatus.REVIEW));
        Summary newest = results.summary(id, null);
        if (!newest.current()) {
            throw new Refusal(Kind.CONFLICT, "round-outdated", MESSAGES.get("outdated"));
        }
        requireMended(id, newest.result());
        int result = newest.solved().number();
        List<NewTeam> teams = newest.result().teams().stream()
                .filter(team -> !team.isEmpty())
                .map(team -> offered(id, result, team))
                .toList();
        announcements.announce(teams, round.document().usual(), by);
        Instant now = register.now();
        int number = publicities.of(id).size() + 1;
        Publicity period = new Publicity(number, result, now, by, until.truncatedTo(ChronoUnit.MICROS), null);
        publicities.begin(id, period);
        rounds.move(id, RoundStatus.PUBLICITY, now);
        return period;
    }

    /** What was objected to rightly, in whatever period, must not be there. */
    private void requireMended(UUID id, RoundResult newest) {
        Map<Integer, RoundResult> shown = new HashMap<>();
        refuseFor(
                "objections-upheld",
                publicities.objections(id).stream()
                        .filter(RoundPublication::isUpheld)
                        .filter(one -> one.raised()
                                .stands(
                                        newest.teams(),
                                        shown.computeIfAbsent(one.publicity(), n -> shownIn(id, n))
                                                .teams()))
                        .toList());
    }

    private RoundResult shownIn(UUID id, int period) {
        return results.result(id, publicities.of(id).get(period - 1).result());
    }

    private static boolean isUpheld(Objection one) {
        return one.ruling() != null && one.ruling().verdict() == Verdict.UPHELD;
    }

    private static NewTeam offered(UUID round, int result, RoundTeam team) {
        return new NewTeam(
                team.request(),
                new Origin(round, result, team.number()),
                team.mentor(),
                team.commissioner(),
                team.talents().stream().map(RoundTeam.Talent::profile).toList());
    }

    /** Takes the teams back, with a reason: choices can be made, and the round solved again. @throws Refusal 404; 409 */
    public Round review(UUID id, String reason, String by) {
        register.idle(id, SHOWN);
        Signed signed = new Signed(register.now(), by, reason);
        announcements.withdraw(id, signed);
        publicities.end(id, running(id).number(), Publicity.review(signed));
        rounds.move(id, RoundStatus.REVIEW, signed.at());
        return register.get(id);
    }

    /**
     * Asks the people of all teams, once the period is over and every objection decided.
     *
     * @param answerBy when proposals expire; null: as usual
     * @throws Refusal 404; 409 {@code publicity-runs}, {@code objections-open} or {@code objections-upheld}
     */
    public Round publish(UUID id, @Nullable Instant answerBy, String by) {
        register.idle(id, SHOWN);
        Instant now = register.now();
        Publicity period = running(id);
        if (now.isBefore(period.until())) {
            throw new Refusal(
                    Kind.CONFLICT,
                    "publicity-runs",
                    MESSAGES.get("publicity-runs", period.until().toString()));
        }
        requireDecided(id, period);
        announcements.open(id, answerBy);
        publicities.end(id, period.number(), new Publicity.End(Publicity.As.PUBLISHED, now, by, null));
        rounds.move(id, RoundStatus.PUBLISHED, now);
        return register.get(id);
    }

    private void requireDecided(UUID id, Publicity period) {
        refuseFor(
                "objections-open",
                publicities.objections(id).stream()
                        .filter(one -> one.ruling() == null)
                        .toList());
        requireMended(id, results.result(id, period.result()));
    }

    private static void refuseFor(String type, List<Objection> objections) {
        if (!objections.isEmpty()) {
            throw new Refusal(
                    Kind.CONFLICT,
                    type,
                    MESSAGES.get(type),
                    objections.stream()
                            .map(one -> new Violation(
                                    "", "objection", MESSAGES.get("objection", String.valueOf(one.number()))))
                            .toList());
        }
    }

    private Publicity running(UUID id) {
        return publicities
                .running(id)
                .orElseThrow(() -> new IllegalStateException("round %s is shown without a period".formatted(id)));
    }
}
