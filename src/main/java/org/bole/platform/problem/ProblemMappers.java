package org.bole.platform.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamReadException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import jakarta.persistence.OptimisticLockException;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.bole.platform.http.AllowedMethods;
import org.bole.platform.json.Excerpt;
import org.bole.platform.search.SearchUnavailable;
import org.bole.platform.validation.ConstraintReasons;
import org.hibernate.StaleStateException;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Every exception that leaves a resource becomes a problem: what the caller did is told, what we did is logged. */
class ProblemMappers {
    private static final Logger LOG = Logger.getLogger(ProblemMappers.class);

    private final Problems problems;
    private final ConstraintReasons reasons;
    private final AllowedMethods methods;

    ProblemMappers(Problems problems, ConstraintReasons reasons, AllowedMethods methods) {
        this.problems = problems;
        this.reasons = reasons;
        this.methods = methods;
    }

    @ServerExceptionMapper
    Response refusal(Refusal refusal, UriInfo uri, HttpHeaders headers) {
        return build(Problems.Statement.of(refusal), uri, headers).build();
    }

    @ServerExceptionMapper
    Response constraints(ConstraintViolationException broken, UriInfo uri, HttpHeaders headers) {
        if (reasons.isOwnFault(broken.getConstraintViolations())) {
            return anything(broken, uri, headers);
        }
        List<Violation> violations = reasons.violations(broken.getConstraintViolations());
        return refusal(InvalidInput.refusal(violations), uri, headers);
    }

    @ServerExceptionMapper({UnauthorizedException.class, AuthenticationFailedException.class})
    Response unauthorized(SecurityException why, UriInfo uri, HttpHeaders headers) {
        return build(Problems.Statement.of(401, "unauthenticated"), uri, headers)
                .header(HttpHeaders.WWW_AUTHENTICATE, "Bearer realm=\"bole\"")
                .build();
    }

    @ServerExceptionMapper
    Response forbidden(ForbiddenException why, UriInfo uri, HttpHeaders headers) {
        return build(Problems.Statement.of(403, "forbidden"), uri, headers).build();
    }

    @ServerExceptionMapper
    Response notFound(NotFoundException missing, UriInfo uri, HttpHeaders headers) {
        return framework(missing, uri, headers);
    }

    @ServerExceptionMapper
    Response framework(WebApplicationException thrown, UriInfo uri, HttpHeaders headers) {
        if (thrown.getCause() instanceof Refusal refusal) {
            return refusal(refusal, uri, headers);
        }
        int status = thrown.getResponse().getStatus();
        if (status < 400) {
            return thrown.getResponse();
        }
        if (status >= 500 && status != 503) {
            return anything(thrown, uri, headers);
        }
        Response.ResponseBuilder response = build(statement(status, uri, headers), uri, headers);
        return status == 405
                ? response.header(HttpHeaders.ALLOW, methods.at(uri.getPath())).build()
                : response.build();
    }

    /** A body that a resource read by itself; {@code BodyReader} says more. */
    @ServerExceptionMapper({StreamReadException.class, MismatchedInputException.class})
    Response unreadable(JsonProcessingException wrong, UriInfo uri, HttpHeaders headers) {
        return build(Problems.Statement.of(400, "malformed-json"), uri, headers).build();
    }

    @ServerExceptionMapper({OptimisticLockException.class, StaleStateException.class})
    Response stale(RuntimeException lost, UriInfo uri, HttpHeaders headers) {
        return build(Problems.Statement.of(412, "stale"), uri, headers).build();
    }

    @ServerExceptionMapper
    Response anything(Throwable bug, UriInfo uri, HttpHeaders headers) {
        Refusal refusal = Causes.first(bug, Refusal.class);
        if (refusal != null) {
            return refusal(refusal, uri, headers);
        }
        OptimisticLockException lost = Causes.first(bug, OptimisticLockException.class);
        if (lost != null) {
            return stale(lost, uri, headers);
        }
        if (Causes.isTakenKey(bug)) {
            return build(Problems.Statement.of(409, "duplicate"), uri, headers).build();
        }
        if (Causes.isDatabaseAway(bug)) {
            LOG.warnf("Database unavailable at %s: %s", uri.getPath(), bug);
            return build(Problems.Statement.of(503, "unavailable"), uri, headers)
                    .header(HttpHeaders.RETRY_AFTER, 5)
                    .build();
        }
        if (Causes.first(bug, SearchUnavailable.class) != null) {
            return build(Problems.Statement.of(503, "search-unavailable"), uri, headers)
                    .header(HttpHeaders.RETRY_AFTER, 5)
                    .build();
        }
        Problem problem = problems.problem(
                Problems.Statement.of(500, "internal"),
                uri.getRequestUri().getRawPath(),
                headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
        LOG.errorf(bug, "Request failed, trace %s, path %s", problem.traceId(), problem.instance());
        return Response.status(500).type(Problem.MEDIA_TYPE).entity(problem).build();
    }

    private static Problems.Statement statement(int status, UriInfo uri, HttpHeaders headers) {
        String path = uri.getRequestUri().getRawPath();
        return switch (status) {
            case 401 -> Problems.Statement.of(401, "unauthenticated");
            case 403 -> Problems.Statement.of(403, "forbidden");
            case 404 -> Problems.Statement.of(404, "not-found", path);
            case 405 -> Problems.Statement.of(405, "method-not-allowed", path);
            case 406 -> Problems.Statement.of(406, "not-acceptable", header(headers, HttpHeaders.ACCEPT));
            case 413 -> Problems.Statement.of(413, "too-large");
            case 415 -> Problems.Statement.of(415, "unsupported-type", header(headers, HttpHeaders.CONTENT_TYPE));
            case 503 -> Problems.Statement.of(503, "unavailable");
            default -> Problems.Statement.of(status, "bad-request");
        };
    }

    /** As sent: a malformed header cannot be had in any other way. */
    private static String header(HttpHeaders headers, String name) {
        String value = headers.getHeaderString(name);
        return value == null ? "-" : Excerpt.of(value);
    }

    private Response.ResponseBuilder build(Problems.Statement statement, UriInfo uri, HttpHeaders headers) {
        return problems.response(
                statement, uri.getRequestUri().getRawPath(), headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
    }
}
