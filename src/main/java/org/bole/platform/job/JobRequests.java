package org.bole.platform.job;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** Chooses between the two forms of a job. */
class JobRequests {
    /** A caller who takes anything gets the job, not a stream: only who asks for events by name gets them. */
    @ServerRequestFilter(preMatching = true)
    void preferJson(ContainerRequestContext request) {
        String accept = request.getHeaderString(HttpHeaders.ACCEPT);
        boolean anything = accept == null || accept.contains("*/*");
        if (anything
                && (accept == null || !accept.contains(MediaType.SERVER_SENT_EVENTS))
                && request.getUriInfo().getPath().startsWith("/api/v1/jobs/")) {
            request.getHeaders().putSingle(HttpHeaders.ACCEPT, MediaType.APPLICATION_JSON);
        }
    }
}
