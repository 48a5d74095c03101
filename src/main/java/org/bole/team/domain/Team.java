package org.bole.team.domain;

import org.jspecify.annotations.Nullable;

/**
 * A team for one request.
 *
 * @param mentor null where the request wants none, or nobody is there
 * @param commissioner null where the request wants none, or nobody is there
 */
public record Team(@Nullable Member mentor, @Nullable Member commissioner, TeamPoints points) {}
