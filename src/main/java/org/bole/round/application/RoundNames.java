package org.bole.round.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.bole.profile.application.Profiles;
import org.bole.request.application.Requests;

/** What the people and requests of a round are called now: its files know ids only. Joins the caller's transaction. */
@ApplicationScoped
class RoundNames {
    private final Requests requests;
    private final Profiles profiles;

    RoundNames(Requests requests, Profiles profiles) {
        this.requests = requests;
        this.profiles = profiles;
    }

    /** Names and titles by id; without what is gone. */
    Map<UUID, String> of(Collection<UUID> people, Collection<UUID> wanted) {
        Map<UUID, String> names = new HashMap<>();
        profiles.findAll(Set.copyOf(people))
                .forEach(one -> names.put(one.id(), one.document().name()));
        requests.findAll(Set.copyOf(wanted))
                .forEach(one -> names.put(one.id(), one.document().title()));
        return names;
    }
}
