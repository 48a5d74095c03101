package org.bole.request.application;

import jakarta.enterprise.event.Event;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.bole.organization.application.OrganizationDirectory;
import org.bole.organization.application.OrganizationReference;
import org.bole.platform.document.DocumentKey;
import org.bole.platform.document.ExternalKey;
import org.bole.platform.document.Prepared;
import org.bole.platform.document.Register;
import org.bole.platform.document.Stored;
import org.bole.platform.http.Versions;
import org.bole.platform.problem.Refusal;
import org.bole.platform.problem.Violation;
import org.bole.platform.text.Bilingual;
import org.bole.platform.text.Messages;
import org.bole.request.domain.RequestStatus;
import org.jspecify.annotations.Nullable;

/** Use cases of talent requests. */
@Singleton
public class RequestRegister extends Register<RequestDocument> {
    private static final Messages MESSAGES = Messages.of("document");
    private static final String STATUS = "/status";
    /** While a request is in one of these states its text may still change. */
    private static final Set<RequestStatus> EDITABLE =
            EnumSet.of(RequestStatus.DRAFT, RequestStatus.OPEN, RequestStatus.EXPIRED);

    private final Requests requests;
    private final OrganizationDirectory directory;
    private final Event<RequestsChanged> changes;
    private final Clock clock;

    RequestRegister(Requests requests, OrganizationDirectory directory, Event<RequestsChanged> changes, Clock clock) {
        super(requests);
        this.requests = requests;
        this.directory = directory;
        this.changes = changes;
        this.clock = clock;
    }

    @Override
    public String resource() {
        return "requests";
    }

    @Override
    public Class<RequestDocument> type() {
        return RequestDocument.class;
    }

    @Override
    public List<DocumentKey> keys(RequestDocument document) {
        return document.externalRef() == null
                ? List.of()
                : List.of(new DocumentKey(
                        "/externalRef", new ExternalKey(document.organization().id(), document.externalRef())));
    }

    @Override
    protected Map<DocumentKey, Stored<RequestDocument>> holders(Collection<DocumentKey> keys) {
        Map<DocumentKey, Stored<RequestDocument>> holders = new HashMap<>();
        List<ExternalKey> external =
                keys.stream().map(key -> (ExternalKey) key.value()).toList();
        for (Stored<RequestDocument> found : requests.byExternalKey(external)) {
            keys(found.document()).forEach(key -> holders.put(key, found));
        }
        return holders;
    }

    @Override
    protected List<Prepared<RequestDocument>> prepare(List<RequestDocument> documents) {
        Map<OrganizationReference, UUID> known = directory.resolve(
                documents.stream().map(RequestDocument::organization).distinct().toList());
        return documents.stream().map(document -> resolved(document, known)).toList();
    }

    private static Prepared<RequestDocument> resolved(
            RequestDocument document, Map<OrganizationReference, UUID> known) {
        UUID id = known.get(document.organization());
        return id == null
                ? new Prepared<>(document, List.of(OrganizationDirectory.unknown(document.organization())))
                : Prepared.of(document.with(OrganizationReference.to(id), document.status()));
    }

    /** A new request begins as a draft, or open at once. */
    @Override
    protected Prepared<RequestDocument> beginning(RequestDocument first) {
        RequestStatus status = first.status() == null ? RequestStatus.DRAFT : first.status();
        return switch (status) {
            case DRAFT -> Prepared.of(first.in(status));
            case OPEN -> new Prepared<>(first.in(status), deadlinePassed(first));
            case MATCHED, IN_PROGRESS, CLOSED, WITHDRAWN, EXPIRED ->
                new Prepared<>(
                        first,
                        List.of(new Violation(
                                STATUS, "illegal-status", MESSAGES.get("status-on-create", status.name()))));
        };
    }

    /** Replacing changes what is asked for, never the state. */
    @Override
    protected Prepared<RequestDocument> succession(Stored<RequestDocument> current, RequestDocument next) {
        RequestStatus status = status(current);
        if (next.status() != null && next.status() != status) {
            return new Prepared<>(
                    next,
                    List.of(new Violation(
                            STATUS, "illegal-status", MESSAGES.get("status-by-transition", status.name()))));
        }
        if (!EDITABLE.contains(status) && !next.in(status).equals(current.document())) {
            return new Prepared<>(
                    next, List.of(new Violation("", "not-editable", MESSAGES.get("not-editable", status.name()))));
        }
        boolean sameDeadline =
                Objects.equals(next.deadline(), current.document().deadline());
        List<Violation> passed = status == RequestStatus.OPEN && !sameDeadline ? deadlinePassed(next) : List.of();
        return new Prepared<>(next.in(status), passed);
    }

    /**
     * Moves a request to another state.
     *
     * @param ifMatch the header {@code If-Match} as sent
     * @throws Refusal 404, 412, 428; 409 {@code illegal-move} that names the legal next states
     */
    public Stored<RequestDocument> move(UUID id, @Nullable String ifMatch, RequestStatus target) {
        Stored<RequestDocument> current = get(id);
        Versions.requireMatch(ifMatch, current.version());
        RequestStatus status = status(current);
        if (!status.next().contains(target)) {
            throw new Refusal(Refusal.Kind.CONFLICT, "illegal-move", illegalMove(status, target));
        }
        if (target == RequestStatus.OPEN) {
            List<Violation> passed = deadlinePassed(current.document());
            if (!passed.isEmpty()) {
                throw new Refusal(
                        Refusal.Kind.CONFLICT, "deadline-passed", passed.get(0).reason(), passed);
            }
        }
        return replaced(id, current.document().in(target));
    }

    /** Every open request whose deadline has passed expires. @return how many did */
    public int expireOverdue() {
        List<Stored<RequestDocument>> overdue = requests.overdue(LocalDate.now(clock));
        overdue.forEach(request -> replaced(request.id(), request.document().in(RequestStatus.EXPIRED)));
        return overdue.size();
    }

    private static Bilingual illegalMove(RequestStatus from, RequestStatus to) {
        String next = String.join(", ", from.next().stream().map(Enum::name).toList());
        Bilingual legal = next.isEmpty() ? MESSAGES.get("illegal-move.final") : MESSAGES.get("illegal-move.next", next);
        return MESSAGES.get("illegal-move", from.name(), to.name(), legal);
    }

    private List<Violation> deadlinePassed(RequestDocument document) {
        LocalDate deadline = document.deadline();
        return deadline == null || !deadline.isBefore(LocalDate.now(clock))
                ? List.of()
                : List.of(new Violation(
                        "/deadline", "deadline-passed", MESSAGES.get("deadline-passed", deadline.toString())));
    }

    private static RequestStatus status(Stored<RequestDocument> stored) {
        RequestStatus status = stored.document().status();
        if (status == null) {
            throw new IllegalStateException("request %s has no status".formatted(stored.id()));
        }
        return status;
    }

    @Override
    protected void changed(Collection<UUID> ids) {
        changes.fire(new RequestsChanged(ids));
    }
}
