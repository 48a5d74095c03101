package org.bole.platform.document;

import java.net.URI;
import org.bole.platform.http.Versions;
import org.jboss.resteasy.reactive.RestResponse;

/** Documents as HTTP responses: with their version as the entity tag. */
public final class DocumentResponses {
    private DocumentResponses() {}

    public static <D> RestResponse<Stored<D>> ok(Stored<D> stored) {
        return RestResponse.ResponseBuilder.ok(stored)
                .tag(Versions.tag(stored.version()))
                .build();
    }

    /** @param resource name of the resource in URLs, such as {@code profiles} */
    public static <D> RestResponse<Stored<D>> created(Stored<D> stored, String resource) {
        URI location = URI.create("/api/v1/%s/%s".formatted(resource, stored.id()));
        return RestResponse.ResponseBuilder.<Stored<D>>created(location)
                .entity(stored)
                .tag(Versions.tag(stored.version()))
                .build();
    }
}
