package org.bole.profile.search;

import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.bole.organization.application.OrganizationDocument;
import org.bole.organization.application.Organizations;
import org.bole.platform.document.Stored;
import org.bole.platform.document.search.FacetCount;
import org.bole.platform.document.search.SubjectSource;
import org.bole.platform.search.Version;
import org.bole.profile.application.ProfileDocument;
import org.bole.profile.application.Profiles;
import org.jspecify.annotations.Nullable;

/** The index of profiles: everybody whom the list of profiles shows. */
@Singleton
class ProfileSource extends SubjectSource<ProfileDocument> {
    static final String KIND = "profile";

    private final Profiles profiles;
    private final Organizations organizations;
    private final ProfileSubjects subjects;

    ProfileSource(Profiles profiles, Organizations organizations, ProfileSubjects subjects) {
        super(profiles);
        this.profiles = profiles;
        this.organizations = organizations;
        this.subjects = subjects;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public List<Version> versions(@Nullable UUID after, int limit) {
        return profiles.versions(after, limit);
    }

    @Override
    protected List<Seen<ProfileDocument>> seen(List<Stored<ProfileDocument>> stored) {
        List<UUID> ids = stored.stream()
                .map(ProfileSource::employer)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        Map<UUID, OrganizationDocument> employers = new HashMap<>();
        if (!ids.isEmpty()) {
            organizations.findAll(ids).forEach(found -> employers.put(found.id(), found.document()));
        }
        return stored.stream()
                .map(one -> {
                    UUID employer = employer(one);
                    return new Seen<>(one, subjects.subject(one, employer == null ? null : employers.get(employer)));
                })
                .toList();
    }

    private static @Nullable UUID employer(Stored<ProfileDocument> profile) {
        return profile.document().organization() == null
                ? null
                : profile.document().organization().id();
    }

    @Override
    protected List<String> facets() {
        return ProfileSubjects.FACETS;
    }

    @Override
    protected FacetCount.@Nullable Label label(String facet, String value) {
        return subjects.label(facet, value);
    }
}
