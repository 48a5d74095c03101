package org.bole.request.application;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Talent requests were written; fired within the transaction. */
public record RequestsChanged(Collection<UUID> ids) {
    public RequestsChanged {
        ids = List.copyOf(ids);
    }
}
