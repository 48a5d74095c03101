package org.bole.profile.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.transaction.Transactional;
import org.bole.organization.application.OrganizationsChanged;
import org.bole.platform.search.Outbox;
import org.bole.profile.application.Profiles;
import org.bole.profile.application.ProfilesChanged;

/** Has the index told of every change that concerns profiles, in the transaction that makes it. */
@ApplicationScoped
class ProfileFollowing {
    private final Outbox outbox;
    private final Profiles profiles;

    ProfileFollowing(Outbox outbox, Profiles profiles) {
        this.outbox = outbox;
        this.profiles = profiles;
    }

    void profilesChanged(@Observes ProfilesChanged change) {
        outbox.add(ProfileSource.KIND, change.ids());
    }

    /** People are found by their employer's name. */
    void organizationsChanged(@Observes OrganizationsChanged change) {
        outbox.add(ProfileSource.KIND, profiles.employedBy(change.ids()));
    }

    /** Once more when it can be seen: who was registered meanwhile was read with the employer from before. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void organizationsSeen(@Observes(during = TransactionPhase.AFTER_SUCCESS) OrganizationsChanged change) {
        outbox.add(ProfileSource.KIND, profiles.employedBy(change.ids()));
    }
}
