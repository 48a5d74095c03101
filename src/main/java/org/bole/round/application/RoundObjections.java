package org.bole.round.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.bole.platform.problem.Refusal;
import org.bole.platform.problem.Refusal.Kind;
import org.bole.platform.text.Messages;
import org.bole.proposal.domain.Signed;
import org.bole.round.application.Objection.Raised;
import org.bole.round.application.Objection.Ruling;
import org.bole.round.application.Objection.Verdict;
import org.bole.round.domain.RoundTeam;

/** Use cases: object to a team while the round is shown to the public, and decide about it. */
@ApplicationScoped
@Transactional
public class RoundObjections {
    private static final Messages MESSAGES = Messages.of("round");
    private static final Set<RoundStatus> SHOWN = EnumSet.of(RoundStatus.PUBLICITY);
    private static final Set<RoundStatus> OPEN = EnumSet.of(RoundStatus.PUBLICITY, RoundStatus.REVIEW);

    private final RoundRegister register;
    private final RoundResults results;
    private final Publicities publicities;

    RoundObjections(RoundRegister register, RoundResults results, Publicities publicities) {
        this.register = register;
        this.results = results;
        this.publicities = publicities;
    }

    /** Of all periods, in the order in which they were raised. @throws Refusal 404 */
    public List<Objection> list(UUID round) {
        return publicities.objections(register.get(round).id());
    }

    /**
     * Takes an objection down; the same one again, while nobody has decided about it, is that one.
     *
     * @param by who tells the service
     * @throws Refusal 404; 409 {@code round-status}, {@code publicity-over}, or {@code no-such-team} when the request or the
     *     person is in none of the teams shown
     */
    public Objection raise(UUID id, Raised raised, String by) {
        register.idle(id, SHOWN);
        Publicity period = publicities.running(id).orElseThrow();
        Instant now = register.now();
        if (!now.isBefore(period.until())) {
            throw new Refusal(
                    Kind.CONFLICT,
                    "publicity-over",
                    MESSAGES.get("publicity-over", period.until().toString()));
        }
        requireTeam(results.result(id, period.result()).teams(), raised);
        List<Objection> before = publicities.objections(id);
        Optional<Objection> same = before.stream()
                .filter(one -> one.publicity() == period.number()
                        && one.ruling() == null
                        && one.raised().equals(raised))
                .findFirst();
        if (same.isPresent()) {
            return same.get();
        }
        int number = before.size() + 1;
        publicities.object(id, number, period.number(), raised, now, by);
        return find(id, number);
    }

    private static void requireTeam(List<RoundTeam> teams, Raised raised) {
        boolean shown = teams.stream()
                .filter(team -> team.request().equals(raised.request()))
                .anyMatch(team -> raised.profile() == null ? !team.isEmpty() : team.has(raised.profile()));
        if (!shown) {
            throw new Refusal(
                    Kind.CONFLICT,
                    "no-such-team",
                    MESSAGES.get(
                            "no-such-team",
                            raised.request().value().toString(),
                            raised.profile() == null
                                    ? "–"
                                    : raised.profile().value().toString()));
        }
    }

    /**
     * Decides about an objection, once, also when its period is over. One that is upheld keeps the round from being published
     * with what was objected to.
     *
     * @throws Refusal 404; 409 {@code round-status}, {@code objection-decided}
     */
    public Objection rule(UUID id, int number, Verdict verdict, String reason, String by) {
        register.idle(id, OPEN);
        Objection objection = find(id, number);
        if (objection.ruling() != null) {
            throw new Refusal(
                    Kind.CONFLICT, "objection-decided", MESSAGES.get("objection-decided", String.valueOf(number)));
        }
        publicities.rule(id, number, new Ruling(verdict, new Signed(register.now(), by, reason)));
        return find(id, number);
    }

    private Objection find(UUID id, int number) {
        return publicities.objections(id).stream()
                .filter(one -> one.number() == number)
                .findFirst()
                .orElseThrow(() ->
                        new Refusal(Kind.NOT_FOUND, "not-found", MESSAGES.get("no-objection", String.valueOf(number))));
    }
}
