package org.bole.architecture.domain;

import jakarta.ws.rs.core.Response;

/** Breaks the rule for domains on purpose: proves that the rule can fail. */
public class PlantedViolation {
    public Response response() {
        return Response.ok().build();
    }
}
