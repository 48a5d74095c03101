package org.bole.profile.application;

import jakarta.enterprise.event.Event;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.bole.organization.application.OrganizationDirectory;
import org.bole.organization.application.OrganizationReference;
import org.bole.platform.document.DocumentKey;
import org.bole.platform.document.ExternalKey;
import org.bole.platform.document.Prepared;
import org.bole.platform.document.Register;
import org.bole.platform.document.Stored;

/** Use cases of profiles. */
@Singleton
public class ProfileRegister extends Register<ProfileDocument> {
    private final Profiles profiles;
    private final OrganizationDirectory directory;
    private final Event<ProfilesChanged> changes;

    ProfileRegister(Profiles profiles, OrganizationDirectory directory, Event<ProfilesChanged> changes) {
        super(profiles);
        this.profiles = profiles;
        this.directory = directory;
        this.changes = changes;
    }

    @Override
    public String resource() {
        return "profiles";
    }

    @Override
    public Class<ProfileDocument> type() {
        return ProfileDocument.class;
    }

    @Override
    public List<DocumentKey> keys(ProfileDocument document) {
        if (document.externalRef() == null) {
            return List.of();
        }
        UUID organization =
                document.organization() == null ? null : document.organization().id();
        return List.of(new DocumentKey("/externalRef", new ExternalKey(organization, document.externalRef())));
    }

    @Override
    protected Map<DocumentKey, Stored<ProfileDocument>> holders(Collection<DocumentKey> keys) {
        Map<DocumentKey, Stored<ProfileDocument>> holders = new HashMap<>();
        List<ExternalKey> external =
                keys.stream().map(key -> (ExternalKey) key.value()).toList();
        for (Stored<ProfileDocument> found : profiles.byExternalKey(external)) {
            keys(found.document()).forEach(key -> holders.put(key, found));
        }
        return holders;
    }

    @Override
    protected List<Prepared<ProfileDocument>> prepare(List<ProfileDocument> documents) {
        Map<OrganizationReference, UUID> known = directory.resolve(documents.stream()
                .map(ProfileDocument::organization)
                .filter(Objects::nonNull)
                .distinct()
                .toList());
        return documents.stream().map(document -> resolved(document, known)).toList();
    }

    private static Prepared<ProfileDocument> resolved(
            ProfileDocument document, Map<OrganizationReference, UUID> known) {
        OrganizationReference reference = document.organization();
        if (reference == null) {
            return Prepared.of(document);
        }
        UUID id = known.get(reference);
        return id == null
                ? new Prepared<>(document, List.of(OrganizationDirectory.unknown(reference)))
                : Prepared.of(document.at(OrganizationReference.to(id)));
    }

    @Override
    protected void changed(Collection<UUID> ids) {
        changes.fire(new ProfilesChanged(ids));
    }
}
