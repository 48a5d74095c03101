package org.bole.round.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.bole.platform.document.Stored;
import org.bole.platform.problem.Refusal;
import org.bole.platform.problem.Refusal.Kind;
import org.bole.platform.problem.Violation;
import org.bole.platform.text.Bilingual;
import org.bole.platform.text.Messages;
import org.bole.profile.application.Profiles;
import org.bole.request.application.Requests;
import org.bole.round.application.StatedPreference.Party;
import org.bole.round.application.StatedPreference.Side;
import org.bole.round.domain.PreferenceCaps;
import org.bole.round.domain.PreferenceFlaw;
import org.bole.round.domain.PreferenceFlaw.Part;

/** Who may state a preference in a round, and about whom. Joins the caller's transaction. */
@ApplicationScoped
class PreferenceParties {
    private static final Messages MESSAGES = Messages.of("round");

    private final Requests requests;
    private final Profiles profiles;

    PreferenceParties(Requests requests, Profiles profiles) {
        this.requests = requests;
        this.profiles = profiles;
    }

    /** @throws Refusal 404 when the party does not exist, or is a request that is not in the round */
    void require(Round round, Party party) {
        if (known(round, party.side(), List.of(party.id())).isEmpty()) {
            throw new Refusal(Kind.NOT_FOUND, "not-found", unknown(party.side(), party.id()));
        }
    }

    /** All that is wrong with a preference: whoever it names must be there, once, and the caps hold. */
    List<Violation> violations(Round round, StatedPreference stated) {
        PreferenceCaps caps = round.document().solving().preferences();
        Side named = stated.party().side().other();
        List<Violation> violations = new ArrayList<>();
        for (PreferenceFlaw flaw : PreferenceFlaw.of(stated.ranked(), stated.excludedIds(), caps)) {
            violations.add(new Violation(
                    pointer(flaw.part(), flaw.index(), named),
                    flaw.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                    reason(flaw, caps)));
        }
        List<UUID> all = new ArrayList<>(stated.ranked());
        all.addAll(stated.excludedIds());
        Set<UUID> known = known(round, named, all);
        for (int i = 0; i < all.size(); i++) {
            if (!known.contains(all.get(i))) {
                boolean ranked = i < stated.ranked().size();
                violations.add(new Violation(
                        pointer(
                                ranked ? Part.RANKED : Part.EXCLUDED,
                                ranked ? i : i - stated.ranked().size(),
                                named),
                        "unknown-" + named.name().toLowerCase(Locale.ROOT),
                        unknown(named, all.get(i))));
            }
        }
        return violations;
    }

    /** Those that exist, and of requests those that the round is about. */
    private Set<UUID> known(Round round, Side side, List<UUID> ids) {
        Set<UUID> wanted = new HashSet<>(ids);
        List<UUID> about = round.document().requests();
        if (side == Side.REQUEST && about != null) {
            wanted.retainAll(new HashSet<>(about));
        }
        return (side == Side.REQUEST ? requests.findAll(wanted).stream() : profiles.findAll(wanted).stream())
                .map(Stored::id)
                .collect(Collectors.toSet());
    }

    private static Bilingual unknown(Side side, UUID id) {
        return MESSAGES.get("not-in-round." + side, id.toString());
    }

    private static Bilingual reason(PreferenceFlaw flaw, PreferenceCaps caps) {
        int most = flaw.part() == Part.RANKED ? caps.mostRanked() : caps.mostExcluded();
        return MESSAGES.get("preference." + flaw.kind(), String.valueOf(most));
    }

    private static String pointer(Part part, int index, Side named) {
        String list = "/" + part.name().toLowerCase(Locale.ROOT);
        if (index == PreferenceFlaw.WHOLE) {
            return list;
        }
        return part == Part.RANKED
                ? "%s/%d".formatted(list, index)
                : "%s/%d/%sId".formatted(list, index, named.name().toLowerCase(Locale.ROOT));
    }
}
