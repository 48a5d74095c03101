package org.bole.platform.http;

import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MultivaluedMap;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.bole.platform.problem.InvalidInput;
import org.bole.platform.problem.Violation;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** What every call of the API goes through before and after its resource. */
class ApiRequests {
    private static final String API = "/api/";

    private final Map<Method, DeclaredParameters> declared = new ConcurrentHashMap<>();

    /** Refuses parameters that the operation does not know and values that it cannot read, all at once. */
    @ServerRequestFilter
    void checkParameters(ContainerRequestContext request, ResourceInfo resource) {
        if (!request.getUriInfo().getPath().startsWith(API)) {
            return;
        }
        List<Violation> violations = declared.computeIfAbsent(resource.getResourceMethod(), DeclaredParameters::new)
                .violations(
                        request.getUriInfo().getQueryParameters(),
                        request.getUriInfo().getPathParameters());
        if (!violations.isEmpty()) {
            throw InvalidInput.refusal(violations);
        }
    }

    /** Refuses a body that is too large before it is read, or while it is when its length was not announced. */
    @ServerRequestFilter
    void limitBody(ContainerRequestContext request) {
        long most = BodyLimit.of(request.getUriInfo().getPath());
        if (BodyLimit.announced(request.getHeaderString(HttpHeaders.CONTENT_LENGTH)) > most) {
            throw BodyLimit.refusal(most);
        }
        if (!request.getMethod().equals(HttpMethod.GET) && !request.getMethod().equals(HttpMethod.HEAD)) {
            request.setEntityStream(new LimitedStream(request.getEntityStream(), most));
        }
    }

    /** OWASP's headers for an API; what the API answers is personal data and must not stay in any cache. */
    @ServerResponseFilter
    void secure(ContainerRequestContext request, ContainerResponseContext response) {
        MultivaluedMap<String, Object> headers = response.getHeaders();
        if (request.getUriInfo().getPath().startsWith(API)) {
            headers.putSingle(HttpHeaders.CACHE_CONTROL, "no-store");
            headers.putSingle("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'");
            headers.add(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE);
        }
    }
}
