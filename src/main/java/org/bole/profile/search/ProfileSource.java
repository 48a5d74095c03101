package org.bole.profile.search;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.bole.organization.application.OrganizationDocument;
import org.bole.organization.application.Organizations;
import org.bole.platform.document.Stored;
import org.bole.platform.document.search.FacetCount;
import org.bole.platform.document.search.SubjectSource;
import org.bole.platform.search.Version;
import org.bole.platform.search.text.Subject;
import org.bole.profile.application.ProfileDocument;
import org.bole.profile.application.Profiles;
import org.jspecify.annotations.Nullable;

/** The index of profiles: everybody whom the list of profiles shows. */
@Singleton
class ProfileSource extends SubjectSource<ProfileDocument, OrganizationDocument> {
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
    protected @Nullable UUID neighbour(ProfileDocument profile) {
        return profile.organization() == null ? null : profile.organization().id();
    }

    @Override
    protected Map<UUID, OrganizationDocument> neighbours(Collection<UUID> ids) {
        return organizations.findAll(ids).stream().collect(Collectors.toMap(Stored::id, Stored::document));
    }

    @Override
    protected Subject subject(Stored<ProfileDocument> stored, @Nullable OrganizationDocument employer) {
        return subjects.subject(stored, employer);
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
