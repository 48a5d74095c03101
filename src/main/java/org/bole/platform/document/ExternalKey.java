package org.bole.platform.document;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The caller's own id of a document, unique within its organisation. */
public record ExternalKey(@Nullable UUID organization, String externalRef) {}
