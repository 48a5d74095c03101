package org.bole.platform.security;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import org.bole.platform.DataFolder;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * The token that makes its bearer the operator. Configured ({@code BOLE_BOOTSTRAP_TOKEN}), or made at the first start
 * on a database: 256 random bits, whose hash goes into the database and which itself goes into a file of mode 0600.
 */
@Singleton
public class OperatorToken {
    private static final int BYTES = 32;
    private static final int EARLY = 100;

    private final Optional<String> configured;
    private final OperatorTokenTable table;
    private final TokenFile file;
    private volatile @Nullable State state;

    OperatorToken(
            @ConfigProperty(name = "bole.bootstrap-token") Optional<String> configured,
            OperatorTokenTable table,
            DataFolder folder) {
        this.configured = configured.filter(text -> !text.isBlank()).map(String::strip);
        this.table = table;
        this.file = new TokenFile(folder.root().resolve("operator-token"));
    }

    /** Where the accepted token comes from. */
    public sealed interface Origin permits Configured, Made, Kept, Elsewhere {}

    public record Configured() implements Origin {}

    /** Made just now. */
    public record Made(String token, Path file) implements Origin {
        @Override
        public String toString() {
            return "Made[" + file + "]";
        }
    }

    /** Made at an earlier start, and still in the file. */
    public record Kept(Path file) implements Origin {}

    /** Made by an instance with another data folder, or the file is gone. */
    public record Elsewhere() implements Origin {}

    private record State(TokenHash hash, Origin origin) {}

    /** Before anything is served, so that a missing table or folder stops the start. */
    void prepare(@Observes @Priority(EARLY) StartupEvent start) {
        state();
    }

    public Origin origin() {
        return state().origin();
    }

    /** Whether the bearer of {@code token} is the operator; takes the same time however much of it is right. */
    boolean accepts(String token) {
        return state().hash().matches(token);
    }

    private State state() {
        State known = state;
        if (known == null) {
            synchronized (this) {
                known = state;
                if (known == null) {
                    known = configured
                            .map(token -> new State(TokenHash.of(token), new Configured()))
                            .orElseGet(this::stored);
                    state = known;
                }
            }
        }
        return known;
    }

    private State stored() {
        Optional<TokenHash> hash = table.find();
        return hash.isPresent() ? of(hash.get()) : make();
    }

    private State of(TokenHash stored) {
        boolean kept = file.read().filter(stored::matches).isPresent();
        return new State(stored, kept ? new Kept(file.path()) : new Elsewhere());
    }

    /** The file first: a crash between the two leaves a token that nobody accepts, not one that nobody knows. */
    private State make() {
        byte[] random = new byte[BYTES];
        new SecureRandom().nextBytes(random);
        String token = file.keep(Base64.getUrlEncoder().withoutPadding().encodeToString(random));
        TokenHash winner = table.insertIfNone(TokenHash.of(token));
        if (winner.matches(token)) {
            return new State(winner, new Made(token, file.path()));
        }
        file.drop(token);
        return of(winner);
    }
}
