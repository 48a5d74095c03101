package org.bole.platform.idempotency;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.bole.platform.idempotency.KeptAnswers.Kept;
import org.bole.platform.problem.Refusal;
import org.bole.platform.problem.Refusal.Kind;
import org.bole.platform.text.Messages;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/**
 * Does the work of a call with an {@code Idempotency-Key} once. The work and its answer are kept in one transaction, on
 * which the key is locked: after a crash there is both or neither, and of two calls at the same time one is told to come
 * again. A refusal is not kept, since nothing happened: the call may be sent again when its cause is mended.
 */
@ApplicationScoped
public class OnceOnly {
    private static final Messages MESSAGES = Messages.of("http");

    private final KeyedCall call;
    private final KeptAnswers answers;
    private final SecurityIdentity caller;
    private final ObjectMapper json;
    private final IdempotencyConfig config;
    private final Clock clock;

    OnceOnly(
            KeyedCall call,
            KeptAnswers answers,
            SecurityIdentity caller,
            ObjectMapper json,
            IdempotencyConfig config,
            Clock clock) {
        this.call = call;
        this.answers = answers;
        this.caller = caller;
        this.json = json;
        this.config = config;
        this.clock = clock;
    }

    /**
     * Does {@code work}, whose result is what the caller is answered, unless it was done before. Call it when the body of
     * the call has been read.
     *
     * @throws Refusal 409 {@code still-running}; 422 {@code key-reused} when the key came with another call
     * @throws RuntimeException that becomes the answer kept, when the work was done before
     */
    public <T extends @Nullable Object> T once(Callable<T> work) throws Exception {
        String key = call.key();
        if (key == null) {
            return work.call();
        }
        byte[] fingerprint = call.fingerprint();
        return QuarkusTransaction.requiringNew().call(() -> locked(key, fingerprint, work));
    }

    private <T extends @Nullable Object> T locked(String key, byte[] fingerprint, Callable<T> work) throws Exception {
        String by = caller.getPrincipal().getName();
        if (!answers.lock(by, key)) {
            throw new Refusal(Kind.CONFLICT, "still-running", MESSAGES.get("still-running"));
        }
        Optional<Kept> before = answers.find(by, key);
        if (before.isPresent()) {
            if (!MessageDigest.isEqual(before.get().fingerprint(), fingerprint)) {
                throw new Refusal(Kind.UNPROCESSABLE, "key-reused", MESSAGES.get("key-reused"));
            }
            throw new AnsweredBefore(before.get().answer());
        }
        T result = work.call();
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        answers.keep(by, key, new Kept(fingerprint, answer(result)), now);
        return result;
    }

    private Answer answer(@Nullable Object result) throws JsonProcessingException {
        if (result instanceof RestResponse<?> response) {
            return new Answer(
                    response.getStatus(),
                    response.getHeaderString(HttpHeaders.LOCATION),
                    response.getHeaderString(HttpHeaders.ETAG),
                    body(response.getEntity()));
        }
        int status = result == null ? RestResponse.StatusCode.NO_CONTENT : RestResponse.StatusCode.OK;
        return new Answer(status, null, null, body(result));
    }

    private byte @Nullable [] body(@Nullable Object entity) throws JsonProcessingException {
        return entity == null ? null : json.writeValueAsBytes(entity);
    }

    @Scheduled(every = "1h", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void forget() {
        answers.forget(clock.instant().minus(config.keep()));
    }
}
