package org.bole.request.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.bole.platform.document.DocumentEntity;
import org.bole.platform.text.SortKey;
import org.bole.request.application.RequestDocument;
import org.bole.request.domain.RequestStatus;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Mutability;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.java.Immutability;
import org.jspecify.annotations.Nullable;

@Entity(name = "TalentRequest")
@Table(name = "talent_request")
@SuppressWarnings("NullAway.Init") // Hibernate sets the fields.
class RequestEntity extends DocumentEntity<RequestDocument> {
    @Column(name = "organization_id")
    UUID organizationId;

    @Column(name = "external_ref")
    @Nullable
    String externalRef;

    @Enumerated(EnumType.STRING)
    RequestStatus status;

    @Nullable
    LocalDate deadline;

    @Column(name = "name_key")
    String nameKey;

    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    RequestDocument document;

    @Override
    protected RequestDocument document() {
        return document;
    }

    @Override
    protected String nameKey() {
        return nameKey;
    }

    @Override
    protected void document(RequestDocument changed) {
        document = changed;
        organizationId = Objects.requireNonNull(changed.organization().id(), "the organisation must be resolved");
        externalRef = changed.externalRef();
        status = Objects.requireNonNull(changed.status(), "the status must be set");
        deadline = changed.deadline();
        nameKey = SortKey.of(changed.title());
    }
}
