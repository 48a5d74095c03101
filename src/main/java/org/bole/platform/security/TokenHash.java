package org.bole.platform.security;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/**
 * SHA-256 of a token. A token of 256 random bits needs no slow hash: it cannot be guessed.
 *
 * @param bytes 32 of them
 */
@SuppressWarnings("ArrayRecordComponent") // never compared as a record: comparing is what matches is for
record TokenHash(byte[] bytes) {
    static TokenHash of(String token) {
        try {
            byte[] text = token.getBytes(StandardCharsets.UTF_8);
            return new TokenHash(MessageDigest.getInstance("SHA-256").digest(text));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java platform has SHA-256", impossible);
        }
    }

    /** In constant time. */
    boolean matches(String token) {
        return MessageDigest.isEqual(bytes, of(token).bytes());
    }
}
