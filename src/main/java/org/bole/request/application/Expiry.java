package org.bole.request.application;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;

/** Lets open requests expire when their deadline has passed: at start, then every hour. */
@ApplicationScoped
class Expiry {
    private final RequestRegister requests;

    Expiry(RequestRegister requests) {
        this.requests = requests;
    }

    @Scheduled(every = "1h", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void expire() {
        requests.expireOverdue();
    }
}
