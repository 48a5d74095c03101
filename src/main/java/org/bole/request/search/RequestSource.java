package org.bole.request.search;

import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.bole.organization.application.Organizations;
import org.bole.platform.document.Stored;
import org.bole.platform.document.search.FacetCount;
import org.bole.platform.document.search.SubjectSource;
import org.bole.platform.search.Version;
import org.bole.request.application.RequestDocument;
import org.bole.request.application.Requests;
import org.bole.request.search.RequestSubjects.Asker;
import org.jspecify.annotations.Nullable;

/** The index of requests, in every state. */
@Singleton
class RequestSource extends SubjectSource<RequestDocument> {
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
    protected List<Seen<RequestDocument>> seen(List<Stored<RequestDocument>> stored) {
        List<UUID> ids = stored.stream().map(RequestSource::asker).distinct().toList();
        Map<UUID, Asker> askers = new HashMap<>();
        if (!ids.isEmpty()) {
            organizations.findAll(ids).forEach(found -> askers.put(found.id(), subjects.asker(found.document())));
        }
        return stored.stream()
                .map(one -> new Seen<>(one, subjects.subject(one, askers.get(asker(one)))))
                .toList();
    }

    private static UUID asker(Stored<RequestDocument> request) {
        return Objects.requireNonNull(request.document().organization().id(), "the organisation must be resolved");
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
