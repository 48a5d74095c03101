package org.bole.platform.security;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.IdentityProvider;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.runtime.QuarkusPrincipal;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/** Gives the bearer of the operator's token the role {@code operator}. */
@ApplicationScoped
class OperatorIdentities implements IdentityProvider<OperatorRequest> {
    private final OperatorToken token;

    OperatorIdentities(OperatorToken token) {
        this.token = token;
    }

    @Override
    public Class<OperatorRequest> getRequestType() {
        return OperatorRequest.class;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(OperatorRequest request, AuthenticationRequestContext context) {
        if (!token.accepts(request.token())) {
            return Uni.createFrom().failure(new AuthenticationFailedException("unknown bearer token"));
        }
        return Uni.createFrom()
                .item(QuarkusSecurityIdentity.builder()
                        .setPrincipal(new QuarkusPrincipal(Roles.OPERATOR))
                        .addRole(Roles.OPERATOR)
                        .build());
    }
}
