package org.bole.organization.application;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Organisations were written; fired within the transaction. */
public record OrganizationsChanged(Collection<UUID> ids) {
    public OrganizationsChanged {
        ids = List.copyOf(ids);
    }
}
