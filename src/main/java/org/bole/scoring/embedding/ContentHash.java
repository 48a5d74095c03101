package org.bole.scoring.embedding;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * What a vector is kept under: the model and the SHA-256 of the text.
 *
 * @param hash lower-case hexadecimal, 64 characters
 */
record ContentHash(String model, String hash) {
    static ContentHash of(String model, String text) {
        return new ContentHash(model, HexFormat.of().formatHex(sha256().digest(text.getBytes(StandardCharsets.UTF_8))));
    }

    static ContentHash of(String model, byte[] hash) {
        return new ContentHash(model, HexFormat.of().formatHex(hash));
    }

    byte[] bytes() {
        return HexFormat.of().parseHex(hash);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
