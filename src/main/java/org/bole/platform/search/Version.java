package org.bole.platform.search;

import java.util.UUID;

/** Which version of an aggregate the database has, or an index holds. */
public record Version(UUID owner, long version) {}
