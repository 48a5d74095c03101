package org.bole.platform.idempotency;

import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import java.nio.charset.StandardCharsets;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import java.util.regex.Pattern;
import org.bole.platform.problem.InvalidInput;
import org.bole.platform.problem.Violation;
import org.bole.platform.text.Messages;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** Reads the header {@code Idempotency-Key} of each POST, and takes the fingerprint of what is sent with it. */
class IdempotencyKeys {
    static final String HEADER = "Idempotency-Key";
    private static final Messages MESSAGES = Messages.of("http");
    /** Visible ASCII: whatever a client makes, a UUID as well as a structured string in quotes. */
    private static final Pattern KEY = Pattern.compile("[!-~]{1,255}");

    private final KeyedCall call;

    IdempotencyKeys(KeyedCall call) {
        this.call = call;
    }

    @ServerRequestFilter
    void begin(ContainerRequestContext request) {
        String key = request.getHeaderString(HEADER);
        if (key == null || !request.getMethod().equals(HttpMethod.POST)) {
            return;
        }
        if (!KEY.matcher(key).matches()) {
            throw InvalidInput.refusal(
                    List.of(new Violation(HEADER, "idempotency-key", MESSAGES.get("idempotency-key"))));
        }
        MessageDigest digest = sha256();
        digest.update((request.getUriInfo().getRequestUri().getRawPath() + "?"
                        + request.getUriInfo().getRequestUri().getRawQuery() + "\n")
                .getBytes(StandardCharsets.UTF_8));
        request.setEntityStream(new DigestInputStream(request.getEntityStream(), digest));
        call.begin(key, digest);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }
}
