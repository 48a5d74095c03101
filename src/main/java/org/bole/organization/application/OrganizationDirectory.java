package org.bole.organization.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import org.bole.platform.document.Stored;
import org.bole.platform.problem.Violation;
import org.bole.platform.text.Messages;
import org.jspecify.annotations.Nullable;

/** Finds the organisations that other documents refer to. */
@ApplicationScoped
public class OrganizationDirectory {
    private static final Messages MESSAGES = Messages.of("document");

    private final Organizations organizations;

    OrganizationDirectory(Organizations organizations) {
        this.organizations = organizations;
    }

    /** The ids behind {@code references}, by reference; one that leads nowhere is absent. */
    public Map<OrganizationReference, UUID> resolve(Collection<OrganizationReference> references) {
        Map<OrganizationReference, UUID> resolved = new HashMap<>();
        List<UUID> ids = parts(references, OrganizationReference::id);
        if (!ids.isEmpty()) {
            organizations.findAll(ids).forEach(found -> resolved.put(OrganizationReference.to(found.id()), found.id()));
        }
        List<String> codes = parts(references, OrganizationReference::creditCode);
        if (!codes.isEmpty()) {
            for (Stored<OrganizationDocument> found : organizations.byCreditCode(codes)) {
                resolved.put(new OrganizationReference(null, found.document().creditCode(), null), found.id());
            }
        }
        List<String> own = parts(references, OrganizationReference::externalRef);
        if (!own.isEmpty()) {
            for (Stored<OrganizationDocument> found : organizations.byExternalRef(own)) {
                resolved.put(
                        new OrganizationReference(null, null, found.document().externalRef()), found.id());
            }
        }
        return resolved;
    }

    private static <T> List<T> parts(
            Collection<OrganizationReference> references, Function<OrganizationReference, @Nullable T> part) {
        return references.stream().map(part).filter(Objects::nonNull).distinct().toList();
    }

    /** What to say of a reference that leads nowhere. */
    public static Violation unknown(OrganizationReference reference) {
        String way = reference.id() != null ? "id" : reference.creditCode() != null ? "creditCode" : "externalRef";
        String value = reference.id() != null
                ? reference.id().toString()
                : reference.creditCode() != null ? reference.creditCode() : String.valueOf(reference.externalRef());
        return new Violation(
                "/organization/" + way, "unknown-organization", MESSAGES.get("unknown-organization", way, value));
    }
}
