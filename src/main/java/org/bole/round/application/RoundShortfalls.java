package org.bole.round.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.bole.round.domain.Shortfall;

/** Use case: which places of a frozen round must stay empty, and what would fill them; before it is solved, or after. */
@ApplicationScoped
@Transactional
public class RoundShortfalls {
    private final Rounds rounds;
    private final FrozenInputs frozen;
    private final RoundNames names;

    RoundShortfalls(Rounds rounds, FrozenInputs frozen, RoundNames names) {
        this.rounds = rounds;
        this.frozen = frozen;
        this.names = names;
    }

    /** @param names by id; without those who are gone */
    public record Named(List<Shortfall> shortfalls, Map<UUID, String> names) {
        public Named {
            shortfalls = List.copyOf(shortfalls);
            names = Map.copyOf(names);
        }
    }

    /** With the choices that hold now. @throws org.bole.platform.problem.Refusal 404 also where the round is not frozen */
    public Named of(UUID id) {
        List<Shortfall> found = Shortfall.of(frozen.of(id), RoundChoices.inForce(rounds.choices(id)));
        List<UUID> people = new ArrayList<>();
        List<UUID> requests = new ArrayList<>();
        for (Shortfall one : found) {
            one.places().forEach(place -> requests.add(place.request().value()));
            one.taken().forEach(profile -> people.add(profile.value()));
        }
        return new Named(found, names.of(people, requests));
    }
}
