package org.bole.platform.idempotency;

import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * An operation that does its work once for each {@code Idempotency-Key}: whoever sends the call again gets the first
 * answer. For operations of one transaction; all that they write is kept together with the answer, or not at all. One that
 * only computes needs none of this: the same call has the same answer anyway.
 */
@InterceptorBinding
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface Idempotent {}
