package org.bole.organization.application;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.bole.organization.domain.CreditCode;
import org.bole.organization.domain.LadderStage;
import org.bole.organization.domain.OrganizationKind;
import org.bole.organization.domain.OwnershipKind;
import org.bole.organization.validation.ValidCreditCode;
import org.bole.platform.document.Lists;
import org.bole.platform.document.TakenBack;
import org.bole.platform.validation.PlainText;
import org.bole.taxonomy.domain.TableName;
import org.bole.taxonomy.validation.KnownCode;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * An organisation as callers write and read it, and as it is stored.
 *
 * @param externalRef the caller's own id; unique among organisations
 * @param creditCode unified social credit code, GB 32100-2015; unique
 * @param region GB/T 2260
 * @param industries GB/T 4754, the main one first
 * @param clusters industrial clusters, by the district's own names
 * @param ladder the stages of an enterprise with the day each was reached
 * @param holdings organisations that this one founded or holds shares in: its people cannot be their commissioners
 */
@Schema(description = "An enterprise, university, research institute, school or government body")
@TakenBack
public record OrganizationDocument(
        @PlainText(max = 100) @Nullable String externalRef,
        @NotNull @ValidCreditCode String creditCode,
        @NotNull OrganizationKind kind,
        @NotNull @PlainText(max = 200) String name,
        @PlainText(max = 300) @Nullable String nameEn,
        @KnownCode(TableName.REGIONS) @Nullable String region,
        @Size(max = 20) List<@NotNull @KnownCode(TableName.INDUSTRIES) String> industries,
        @Size(max = 20) List<@NotNull @PlainText(max = 60) String> clusters,
        @Size(max = 20) List<@NotNull @Valid LadderStep> ladder,
        @Size(max = 200) List<@NotNull @Valid Holding> holdings) {

    /** When an enterprise reached a stage. */
    public record LadderStep(
            @NotNull LadderStage stage,
            @NotNull @PastOrPresent LocalDate since) {}

    /** What the organisation owns of another. */
    public record Holding(
            @NotNull OwnershipKind kind,
            @NotNull @ValidCreditCode String creditCode) {}

    public OrganizationDocument {
        creditCode = creditCode == null ? null : CreditCode.normalised(creditCode);
        industries = Lists.orEmpty(industries);
        clusters = Lists.orEmpty(clusters);
        ladder = Lists.orEmpty(ladder);
        holdings = Lists.orEmpty(holdings);
    }
}
