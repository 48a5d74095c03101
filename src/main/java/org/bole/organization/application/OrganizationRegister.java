package org.bole.organization.application;

import jakarta.enterprise.event.Event;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.bole.organization.application.OrganizationDocument.LadderStep;
import org.bole.platform.document.DocumentKey;
import org.bole.platform.document.Prepared;
import org.bole.platform.document.Register;
import org.bole.platform.document.Stored;
import org.bole.platform.problem.Violation;
import org.bole.platform.text.Messages;

/** Use cases of organisations. An organisation is known by its credit code, and by the caller's own reference. */
@Singleton
public class OrganizationRegister extends Register<OrganizationDocument> {
    private static final Messages MESSAGES = Messages.of("document");
    private static final String CREDIT_CODE = "/creditCode";
    private static final String EXTERNAL_REF = "/externalRef";

    private final Organizations organizations;
    private final Event<OrganizationsChanged> changes;

    OrganizationRegister(Organizations organizations, Event<OrganizationsChanged> changes) {
        super(organizations);
        this.organizations = organizations;
        this.changes = changes;
    }

    @Override
    public String resource() {
        return "organizations";
    }

    @Override
    public Class<OrganizationDocument> type() {
        return OrganizationDocument.class;
    }

    @Override
    public List<DocumentKey> keys(OrganizationDocument document) {
        List<DocumentKey> keys = new ArrayList<>();
        keys.add(new DocumentKey(CREDIT_CODE, document.creditCode()));
        if (document.externalRef() != null) {
            keys.add(new DocumentKey(EXTERNAL_REF, document.externalRef()));
        }
        return keys;
    }

    @Override
    protected Map<DocumentKey, Stored<OrganizationDocument>> holders(Collection<DocumentKey> keys) {
        Map<DocumentKey, Stored<OrganizationDocument>> holders = new HashMap<>();
        for (Stored<OrganizationDocument> found : organizations.byCreditCode(values(keys, CREDIT_CODE))) {
            holders.put(new DocumentKey(CREDIT_CODE, found.document().creditCode()), found);
        }
        List<String> references = values(keys, EXTERNAL_REF);
        if (!references.isEmpty()) {
            for (Stored<OrganizationDocument> found : organizations.byExternalRef(references)) {
                holders.put(
                        new DocumentKey(
                                EXTERNAL_REF, String.valueOf(found.document().externalRef())),
                        found);
            }
        }
        return holders;
    }

    private static List<String> values(Collection<DocumentKey> keys, String pointer) {
        return keys.stream()
                .filter(key -> key.pointer().equals(pointer))
                .map(key -> key.value().toString())
                .toList();
    }

    @Override
    protected List<Prepared<OrganizationDocument>> prepare(List<OrganizationDocument> documents) {
        return documents.stream()
                .map(document -> new Prepared<>(document, ladderOutOfOrder(document.ladder())))
                .toList();
    }

    /** A firm climbs: no stage is reached before the one below it. */
    private static List<Violation> ladderOutOfOrder(List<LadderStep> ladder) {
        List<Violation> violations = new ArrayList<>();
        for (int i = 0; i < ladder.size(); i++) {
            for (LadderStep other : ladder) {
                LadderStep step = ladder.get(i);
                if (other.stage().compareTo(step.stage()) < 0 && other.since().isAfter(step.since())) {
                    violations.add(new Violation(
                            "/ladder/%d/since".formatted(i),
                            "ladder-order",
                            MESSAGES.get(
                                    "ladder-order",
                                    step.stage().name(),
                                    other.stage().name())));
                    break;
                }
            }
        }
        return violations;
    }

    @Override
    protected void changed(Collection<UUID> ids) {
        changes.fire(new OrganizationsChanged(ids));
    }
}
