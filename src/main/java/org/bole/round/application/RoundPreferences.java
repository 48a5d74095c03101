package org.bole.round.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.bole.platform.paging.Cursor;
import org.bole.platform.paging.Limit;
import org.bole.platform.paging.Page;
import org.bole.platform.problem.InvalidInput;
import org.bole.platform.problem.Refusal;
import org.bole.platform.problem.Refusal.Kind;
import org.bole.platform.problem.Violation;
import org.bole.platform.text.Messages;
import org.bole.round.application.StatedPreference.Exclusion;
import org.bole.round.application.StatedPreference.Party;
import org.bole.round.application.StatedPreference.Side;
import org.bole.round.domain.PreferenceCaps;
import org.jspecify.annotations.Nullable;

/** Use cases: say whom one would like and would not have, as long as the round is a draft. */
@ApplicationScoped
@Transactional
public class RoundPreferences {
    private static final Messages MESSAGES = Messages.of("round");
    private static final String ORDER = "party";
    private static final Set<RoundStatus> OPEN = EnumSet.of(RoundStatus.DRAFT);

    private final StatedPreferences stated;
    private final RoundRegister register;
    private final PreferenceParties parties;
    private final RoundNames names;

    RoundPreferences(StatedPreferences stated, RoundRegister register, PreferenceParties parties, RoundNames names) {
        this.stated = stated;
        this.register = register;
        this.parties = parties;
        this.names = names;
    }

    /**
     * A preference among those of its round.
     *
     * @param caps of the round
     * @param names of people and requests that it names, by id, as they are now; without those who are gone
     */
    public record Named(StatedPreference stated, PreferenceCaps caps, Map<UUID, String> names) {
        public Named {
            names = Map.copyOf(names);
        }
    }

    /**
     * States a preference, in place of what the party stated before.
     *
     * @throws Refusal 404 when there is no such round, or no such party in it; 409 when it is no draft any more, or a job
     *     works on it; 400 that names all that is wrong
     */
    public Named put(UUID id, Party party, List<UUID> ranked, List<Exclusion> excluded, String by) {
        Round round = register.idle(id, OPEN);
        parties.require(round, party);
        StatedPreference wanted = new StatedPreference(party, ranked, excluded, register.now(), by, null);
        List<Violation> violations = parties.violations(round, wanted);
        if (!violations.isEmpty()) {
            throw InvalidInput.refusal(violations);
        }
        stated.put(id, wanted);
        return named(round, List.of(wanted)).get(0);
    }

    /** @throws Refusal 404, also where the party has stated nothing */
    public Named get(UUID id, Party party) {
        Round round = register.get(id);
        StatedPreference found = stated.find(id, party).orElseThrow(() -> notStated(party));
        return named(round, List.of(found)).get(0);
    }

    /** Takes a preference back. @throws Refusal 404, also where the party has stated nothing; 409 as for stating */
    public void remove(UUID id, Party party) {
        register.idle(id, OPEN);
        if (!stated.remove(id, party)) {
            throw notStated(party);
        }
    }

    private static Refusal notStated(Party party) {
        return new Refusal(
                Kind.NOT_FOUND,
                "not-found",
                MESSAGES.get("no-preference." + party.side(), party.id().toString()));
    }

    /** Those of requests first, each by id. @throws Refusal 404 */
    public Page<Named> list(UUID id, Limit limit, @Nullable Cursor cursor) {
        Round round = register.get(id);
        List<StatedPreference> found =
                stated.inOrder(id, limit.withOneMore(), cursor == null ? null : party(cursor.within(ORDER)));
        Page<StatedPreference> page = Page.of(found, limit, one -> cursor(one.party()), one -> one);
        return new Page<>(named(round, page.items()), page.nextCursor());
    }

    private static Cursor cursor(Party party) {
        return new Cursor(
                ORDER,
                List.of(String.valueOf(party.side().ordinal()), party.id().toString()));
    }

    private static Party party(Cursor cursor) {
        return new Party(cursor.number(0) == Side.REQUEST.ordinal() ? Side.REQUEST : Side.PROFILE, cursor.uuid(1));
    }

    private List<Named> named(Round round, List<StatedPreference> found) {
        List<UUID> people = new ArrayList<>();
        List<UUID> requests = new ArrayList<>();
        for (StatedPreference one : found) {
            boolean asks = one.party().side() == Side.REQUEST;
            (asks ? requests : people).add(one.party().id());
            (asks ? people : requests).addAll(one.ranked());
            (asks ? people : requests).addAll(one.excludedIds());
        }
        Map<UUID, String> called = names.of(people, requests);
        PreferenceCaps caps = round.document().solving().preferences();
        return found.stream().map(one -> new Named(one, caps, called)).toList();
    }
}
