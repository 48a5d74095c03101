package org.bole.request.search;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.bole.organization.application.Organizations;
import org.bole.platform.document.Stored;
import org.bole.platform.document.search.FacetCount;
import org.bole.platform.document.search.SubjectSource;
import org.bole.platform.search.Version;
import org.bole.platform.search.text.Subject;
import org.bole.request.application.RequestDocument;
import org.bole.request.application.Requests;
import org.bole.request.search.RequestSubjects.Asker;
import org.jspecify.annotations.Nullable;

/** The index of requests, in every state. */
@Singleton
class RequestSource extends SubjectSource<RequestDocument, Asker> {
    static final String KIND = "request";

    private final Requests requests;
    private final Organizations organizations;
    private final RequestSubjects subjects;

    RequestSource(Requests requests, Organizations organizations, RequestSubjects subjects) {
        super(requests);
        this.requests = requests;
        this.organizations = organizations;
        this.subjects = subjects;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public List<Version> versions(@Nullable UUID after, int limit) {
        return requests.versions(after, limit);
    }

    @Override
    protected UUID neighbour(RequestDocument request) {
        return Objects.requireNonNull(request.organization().id(), "the organisation must be resolved");
    }

    @Override
    protected Map<UUID, Asker> neighbours(Collection<UUID> ids) {
        return organizations.findAll(ids).stream()
                .collect(Collectors.toMap(Stored::id, found -> subjects.asker(found.document())));
    }

    @Override
    protected Subject subject(Stored<RequestDocument> stored, @Nullable Asker asker) {
        return subjects.subject(stored, asker);
    }

    @Override
    protected List<String> facets() {
        return RequestSubjects.FACETS;
    }

    @Override
    protected FacetCount.@Nullable Label label(String facet, String value) {
        return subjects.label(facet, value);
    }
}
