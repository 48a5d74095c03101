package org.bole.profile.application;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Profiles were written; fired within the transaction. */
public record ProfilesChanged(Collection<UUID> ids) {
    public ProfilesChanged {
        ids = List.copyOf(ids);
    }
}
