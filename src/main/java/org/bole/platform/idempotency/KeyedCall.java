package org.bole.platform.idempotency;

import jakarta.enterprise.context.RequestScoped;
import java.security.MessageDigest;
import org.jspecify.annotations.Nullable;

/** The key of the present call, and what was read of it so far. */
@RequestScoped
class KeyedCall {
    private @Nullable String key;
    private @Nullable MessageDigest digest;

    void begin(String given, MessageDigest seen) {
        key = given;
        digest = seen;
    }

    /** Null where the caller gave none. */
    @Nullable
    String key() {
        return key;
    }

    /** SHA-256 of method, path, query and body; to be asked for once, after the body was read. */
    byte[] fingerprint() {
        if (digest == null) {
            throw new IllegalStateException("only a call with a key has a fingerprint");
        }
        return digest.digest();
    }
}
