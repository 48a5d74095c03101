package org.bole.request.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.bole.organization.application.OrganizationsChanged;
import org.bole.platform.search.Outbox;
import org.bole.request.application.Requests;
import org.bole.request.application.RequestsChanged;

/** Has the index told of every change that concerns requests, in the transaction that makes it. */
@ApplicationScoped
class RequestFollowing {
    private final Outbox outbox;
    private final Requests requests;

    RequestFollowing(Outbox outbox, Requests requests) {
        this.outbox = outbox;
        this.requests = requests;
    }

    void requestsChanged(@Observes RequestsChanged change) {
        outbox.add(RequestSource.KIND, change.ids());
    }

    /** Requests are found by the name of who asks. */
    void organizationsChanged(@Observes OrganizationsChanged change) {
        outbox.add(RequestSource.KIND, requests.postedBy(change.ids()));
    }
}
