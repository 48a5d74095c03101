package org.bole.organization.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.bole.organization.application.OrganizationDocument;
import org.bole.platform.document.DocumentEntity;
import org.bole.platform.text.SortKey;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Mutability;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.java.Immutability;
import org.jspecify.annotations.Nullable;

@Entity(name = "Organization")
@Table(name = "organization")
@SuppressWarnings("NullAway.Init") // Hibernate sets the fields.
class OrganizationEntity extends DocumentEntity<OrganizationDocument> {
    @Column(name = "credit_code")
    String creditCode;

    @Column(name = "external_ref")
    @Nullable
    String externalRef;

    @Column(name = "name_key")
    String nameKey;

    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    OrganizationDocument document;

    @Override
    protected OrganizationDocument document() {
        return document;
    }

    @Override
    protected String nameKey() {
        return nameKey;
    }

    @Override
    protected void document(OrganizationDocument changed) {
        document = changed;
        creditCode = changed.creditCode();
        externalRef = changed.externalRef();
        nameKey = SortKey.of(changed.name());
    }
}
