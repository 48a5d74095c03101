package org.bole.profile.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;
import org.bole.platform.document.DocumentEntity;
import org.bole.platform.text.SortKey;
import org.bole.profile.application.ProfileDocument;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Mutability;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.java.Immutability;
import org.jspecify.annotations.Nullable;

@Entity(name = "Profile")
@Table(name = "profile")
@SuppressWarnings("NullAway.Init") // Hibernate sets the fields.
class ProfileEntity extends DocumentEntity<ProfileDocument> {
    @Column(name = "organization_id")
    @Nullable
    UUID organizationId;

    @Column(name = "external_ref")
    @Nullable
    String externalRef;

    @Column(name = "name_key")
    String nameKey;

    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    ProfileDocument document;

    @Override
    protected ProfileDocument document() {
        return document;
    }

    @Override
    protected String nameKey() {
        return nameKey;
    }

    @Override
    protected void document(ProfileDocument changed) {
        document = changed;
        organizationId =
                changed.organization() == null ? null : changed.organization().id();
        externalRef = changed.externalRef();
        nameKey = SortKey.of(changed.name());
    }
}
