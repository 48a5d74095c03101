package org.bole.platform.job;

import java.net.URI;
import org.jboss.resteasy.reactive.RestResponse;

/** Jobs as HTTP responses. */
public final class JobResponses {
    private JobResponses() {}

    /** 202 with the place where the job can be followed. */
    public static RestResponse<Job> accepted(Job job) {
        return RestResponse.ResponseBuilder.<Job>accepted(job)
                .location(URI.create("/api/v1/jobs/" + job.id()))
                .build();
    }
}
