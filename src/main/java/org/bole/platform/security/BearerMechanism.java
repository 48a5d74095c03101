package org.bole.platform.security;

import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.AuthenticationRequest;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticationMechanism;
import io.quarkus.vertx.http.runtime.security.HttpSecurityUtils;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import org.bole.platform.problem.Languages;
import org.bole.platform.problem.Problem;
import org.bole.platform.problem.Problems;
import org.jspecify.annotations.Nullable;

/** Reads {@code Authorization: Bearer <token>} (RFC 6750) and answers 401 with a problem where it is missing or wrong. */
@ApplicationScoped
class BearerMechanism implements HttpAuthenticationMechanism {
    static final String CHALLENGE = "Bearer realm=\"bole\"";
    private static final String SCHEME = "Bearer ";

    private final Problems problems;

    BearerMechanism(Problems problems) {
        this.problems = problems;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(RoutingContext exchange, IdentityProviderManager identities) {
        String token = token(exchange.request().getHeader("Authorization"));
        if (token == null) {
            return Uni.createFrom().nullItem();
        }
        return identities.authenticate(
                HttpSecurityUtils.setRoutingContextAttribute(new OperatorRequest(token), exchange));
    }

    private static @Nullable String token(@Nullable String header) {
        boolean bearer = header != null && header.regionMatches(true, 0, SCHEME, 0, SCHEME.length());
        return bearer && header != null ? header.substring(SCHEME.length()).strip() : null;
    }

    @Override
    public Uni<ChallengeData> getChallenge(RoutingContext exchange) {
        return Uni.createFrom().item(new ChallengeData(401, "WWW-Authenticate", CHALLENGE));
    }

    /** Refusals at this level never reach JAX-RS, so the problem is written here. */
    @Override
    public Uni<Boolean> sendChallenge(RoutingContext exchange) {
        String language = exchange.request().getHeader("Accept-Language");
        Problem problem = problems.problem(
                Problems.Statement.of(401, "unauthenticated"),
                exchange.request().path(),
                language);
        HttpServerResponse response = exchange.response()
                .setStatusCode(401)
                .putHeader("WWW-Authenticate", CHALLENGE)
                .putHeader("Content-Type", Problem.MEDIA_TYPE)
                .putHeader("Content-Language", Languages.tag(language))
                .putHeader("Cache-Control", "no-store");
        return Uni.createFrom()
                .completionStage(response.end(problems.json(problem)).toCompletionStage())
                .replaceWith(true);
    }

    @Override
    public Set<Class<? extends AuthenticationRequest>> getCredentialTypes() {
        return Set.of(OperatorRequest.class);
    }
}
