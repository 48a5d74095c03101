package org.bole.platform.security;

import io.quarkus.security.identity.request.BaseAuthenticationRequest;

/** Someone claims to be the operator by showing a token. */
final class OperatorRequest extends BaseAuthenticationRequest {
    private final String token;

    OperatorRequest(String token) {
        this.token = token;
    }

    String token() {
        return token;
    }
}
