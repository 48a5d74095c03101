package org.bole.request.domain;

import org.bole.organization.domain.OrganizationId;
import org.jspecify.annotations.Nullable;

/**
 * What an organisation asks for, as the matcher sees it.
 *
 * @param organization who asks; null only in stateless scoring
 */
public record TalentRequest(
        RequestKind kind,
        Topic topic,
        Seats seats,
        Requirements requirements,
        Terms terms,
        @Nullable OrganizationId organization) {}
