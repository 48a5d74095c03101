package org.bole.platform.idempotency;

import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import org.jspecify.annotations.Nullable;

/** Lets what is {@link Idempotent} happen once. */
@Idempotent
@Interceptor
@Priority(Interceptor.Priority.LIBRARY_BEFORE)
class IdempotencyInterceptor {
    private final OnceOnly calls;

    IdempotencyInterceptor(OnceOnly calls) {
        this.calls = calls;
    }

    @AroundInvoke
    @Nullable
    Object once(InvocationContext call) throws Exception {
        return calls.once(call::proceed);
    }
}
