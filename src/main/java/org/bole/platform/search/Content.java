package org.bole.platform.search;

import java.util.UUID;

/**
 * What an index gives back for one owner.
 *
 * @param version of the aggregate that was indexed
 * @param revision of the owner when it was indexed
 * @param bytes as the {@link IndexEntry} had them
 */
@SuppressWarnings("ArrayRecordComponent")
public record Content(UUID owner, long version, long revision, byte[] bytes) {}
