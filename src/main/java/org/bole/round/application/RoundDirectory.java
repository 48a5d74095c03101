package org.bole.round.application;

import java.util.Map;
import java.util.UUID;
import org.bole.organization.domain.OrganizationId;
import org.bole.organization.domain.OrganizationKind;
import org.bole.platform.text.Bilingual;
import org.bole.profile.domain.ProfileId;
import org.bole.request.domain.RequestId;
import org.bole.round.domain.Affiliations;
import org.bole.round.domain.Affiliations.Asker;
import org.jspecify.annotations.Nullable;

/**
 * What the people, requests and organisations of a round are called now, and who belongs where.
 *
 * @param names of all of them by id; without what is gone
 * @param kinds of the organisations
 * @param districts names by code
 */
public record RoundDirectory(
        Map<UUID, String> names,
        Map<OrganizationId, OrganizationKind> kinds,
        Map<String, Bilingual> districts,
        Affiliations affiliations) {
    public RoundDirectory {
        names = Map.copyOf(names);
        kinds = Map.copyOf(kinds);
        districts = Map.copyOf(districts);
    }

    /** Who employs somebody; null where it is not known. */
    public @Nullable OrganizationId employer(ProfileId profile) {
        return affiliations.employers().get(profile);
    }

    /** Who made a request; null where it is gone. */
    public @Nullable Asker asker(RequestId request) {
        return affiliations.askers().get(request);
    }

    public @Nullable String name(@Nullable OrganizationId organization) {
        return organization == null ? null : names.get(organization.value());
    }

    public @Nullable String name(@Nullable ProfileId profile) {
        return profile == null ? null : names.get(profile.value());
    }

    public @Nullable String name(RequestId request) {
        return names.get(request.value());
    }
}
