/**
 * Calls that are sent again do their work once: {@code Idempotency-Key}, after the IETF draft
 * draft-ietf-httpapi-idempotency-key-header.
 */
@NullMarked
package org.bole.platform.idempotency;

import org.jspecify.annotations.NullMarked;
