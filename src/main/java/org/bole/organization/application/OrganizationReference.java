package org.bole.organization.application;

import java.util.UUID;
import java.util.stream.Stream;
import org.bole.organization.domain.CreditCode;
import org.bole.organization.validation.ValidCreditCode;
import org.bole.platform.validation.PlainText;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Names an organisation in one of three ways: exactly one of them is given. */
@Schema(description = "An organisation, by exactly one of: id, creditCode, externalRef")
@OneOrganization
public record OrganizationReference(
        @Nullable UUID id,
        @ValidCreditCode @Nullable String creditCode,
        @PlainText(max = 100) @Nullable String externalRef) {

    public OrganizationReference {
        creditCode = creditCode == null ? null : CreditCode.normalised(creditCode);
    }

    /** How many of the three ways are used. */
    long given() {
        return Stream.<@Nullable Object>of(id, creditCode, externalRef)
                .filter(part -> part != null)
                .count();
    }

    public static OrganizationReference to(UUID id) {
        return new OrganizationReference(id, null, null);
    }
}
