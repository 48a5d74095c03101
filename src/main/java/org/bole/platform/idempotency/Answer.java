package org.bole.platform.idempotency;

import org.jspecify.annotations.Nullable;

/**
 * What a call was answered with.
 *
 * @param location header of this name; null: none
 * @param tag header {@code ETag}; null: none
 * @param body JSON; null: none
 */
@SuppressWarnings("ArrayRecordComponent") // compared by nobody
record Answer(
        int status, @Nullable String location, @Nullable String tag, byte @Nullable [] body) {}
