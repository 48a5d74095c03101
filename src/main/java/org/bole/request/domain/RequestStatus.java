package org.bole.request.domain;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** The life of a request. */
public enum RequestStatus {
    DRAFT,
    OPEN,
    MATCHED,
    IN_PROGRESS,
    CLOSED,
    WITHDRAWN,
    EXPIRED;

    /** The states that may follow this one, in the order of the lifecycle. */
    public Set<RequestStatus> next() {
        return Collections.unmodifiableSet(
                switch (this) {
                    case DRAFT -> EnumSet.of(OPEN, WITHDRAWN);
                    case OPEN -> EnumSet.of(DRAFT, MATCHED, WITHDRAWN, EXPIRED);
                    case MATCHED -> EnumSet.of(OPEN, IN_PROGRESS, WITHDRAWN, EXPIRED);
                    case IN_PROGRESS -> EnumSet.of(CLOSED, WITHDRAWN);
                    case EXPIRED -> EnumSet.of(OPEN, MATCHED, WITHDRAWN);
                    case CLOSED, WITHDRAWN -> EnumSet.noneOf(RequestStatus.class);
                });
    }

    /** Whether {@code target} is this state or may follow it. */
    public boolean allows(RequestStatus target) {
        return this == target || next().contains(target);
    }
}
