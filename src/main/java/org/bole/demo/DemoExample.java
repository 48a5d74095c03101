package org.bole.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.bole.organization.application.OrganizationDocument;
import org.bole.organization.application.OrganizationReference;
import org.bole.organization.application.Organizations;
import org.bole.platform.document.ExternalKey;
import org.bole.platform.document.Stored;
import org.bole.profile.application.ProfileDocument;
import org.bole.profile.application.Profiles;
import org.bole.profile.domain.Role;
import org.bole.request.application.RequestDocument;
import org.bole.request.application.Requests;
import org.jspecify.annotations.Nullable;

/** Finds a request of the loaded district that shows a lot: several good commissioners, and one with a conflict. */
@ApplicationScoped
class DemoExample {
    private final Organizations organizations;
    private final Profiles profiles;
    private final Requests requests;
    private final Clock clock;

    DemoExample(Organizations organizations, Profiles profiles, Requests requests, Clock clock) {
        this.organizations = organizations;
        this.profiles = profiles;
        this.requests = requests;
        this.clock = clock;
    }

    /** A request and a commissioner whom it cannot have, by the ids of the database. */
    record Pair(UUID request, UUID profile) {}

    /** Empty where the database holds something else than the district. */
    @Transactional
    Optional<Pair> find() {
        DemoDistrict district = DemoDistrict.generate(DemoDistrict.SEED, LocalDate.now(clock));
        return district.knownMatches().stream()
                .filter(match -> match.role() == Role.TECH_COMMISSIONER)
                .sorted(Comparator.comparing(
                                (KnownMatch match) -> match.profiles().size())
                        .reversed())
                .flatMap(match -> request(district, match).stream())
                .flatMap(request ->
                        conflicted(district, request).stream().map(profile -> new Documents(request, profile)))
                .findFirst()
                .flatMap(this::stored);
    }

    private record Documents(RequestDocument request, ProfileDocument profile) {}

    private static Optional<RequestDocument> request(DemoDistrict district, KnownMatch match) {
        return district.requests().stream()
                .filter(request -> match.request().equals(request.externalRef()))
                .findFirst();
    }

    private static Optional<ProfileDocument> conflicted(DemoDistrict district, RequestDocument request) {
        String asker = district.organizations().stream()
                .filter(one ->
                        Objects.equals(one.externalRef(), request.organization().externalRef()))
                .map(OrganizationDocument::creditCode)
                .findFirst()
                .orElseThrow();
        return district.profiles().stream()
                .filter(profile -> profile.roles().contains(Role.TECH_COMMISSIONER))
                .filter(profile ->
                        profile.ties().stream().anyMatch(tie -> tie.creditCode().equals(asker)))
                .findFirst();
    }

    private Optional<Pair> stored(Documents pair) {
        OrganizationReference employer = Objects.requireNonNull(pair.profile().organization());
        List<Stored<RequestDocument>> request = key(
                        pair.request().organization(), pair.request().externalRef())
                .map(key -> requests.byExternalKey(List.of(key)))
                .orElse(List.of());
        List<Stored<ProfileDocument>> profile = key(employer, pair.profile().externalRef())
                .map(key -> profiles.byExternalKey(List.of(key)))
                .orElse(List.of());
        return request.isEmpty() || profile.isEmpty()
                ? Optional.empty()
                : Optional.of(new Pair(request.get(0).id(), profile.get(0).id()));
    }

    private Optional<ExternalKey> key(OrganizationReference organization, @Nullable String reference) {
        return organizations.byExternalRef(List.of(String.valueOf(organization.externalRef()))).stream()
                .findFirst()
                .map(found -> new ExternalKey(found.id(), String.valueOf(reference)));
    }
}
