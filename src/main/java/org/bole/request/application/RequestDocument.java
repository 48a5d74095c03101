package org.bole.request.application;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.bole.organization.application.OrganizationReference;
import org.bole.organization.validation.ValidCreditCode;
import org.bole.platform.document.Lists;
import org.bole.platform.document.TakenBack;
import org.bole.platform.validation.HasPeriod;
import org.bole.platform.validation.OrderedDates;
import org.bole.platform.validation.PlainText;
import org.bole.profile.domain.WorkMode;
import org.bole.request.domain.MentorSource;
import org.bole.request.domain.RequestKind;
import org.bole.request.domain.RequestStatus;
import org.bole.taxonomy.domain.DegreeLevel;
import org.bole.taxonomy.domain.TableName;
import org.bole.taxonomy.domain.TitleRank;
import org.bole.taxonomy.validation.KnownCode;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What an organisation asks for, as callers write and read it, and as it is stored.
 *
 * @param externalRef the caller's own id; unique within the organisation
 * @param status when posting: DRAFT (left out) or OPEN; later it changes by transitions alone
 * @param requiredSkills abilities that must be there
 * @param preferredSkills abilities that would be good to have
 * @param disciplines GB/T 13745
 * @param industries GB/T 4754
 * @param trl technology readiness now and wanted, 1–9
 * @param budget in yuan
 * @param region GB/T 2260: where the work is done
 * @param deadline last day to find people; the request expires after it
 * @param headcount seats by role; left out: any role may answer
 * @param mentorSource where the enterprise mentor comes from; left out: ANY
 * @param requirements what rules a profile out
 * @param excludedOrganizations credit codes of organisations whose people are not wanted
 */
@Schema(description = "A talent request of one of the seven kinds")
@OrderedTrl
@TakenBack
public record RequestDocument(
        @PlainText(max = 100) @Nullable String externalRef,
        @NotNull @Valid OrganizationReference organization,
        @NotNull RequestKind kind,
        @Nullable RequestStatus status,
        @NotNull @PlainText(max = 200) String title,
        @PlainText(max = 20_000, multiline = true) @Nullable String description,
        @Size(max = 50) List<@NotNull @PlainText(max = 60) String> requiredSkills,
        @Size(max = 50) List<@NotNull @PlainText(max = 60) String> preferredSkills,
        @Size(max = 20) List<@NotNull @KnownCode(TableName.DISCIPLINES) String> disciplines,
        @Size(max = 20) List<@NotNull @KnownCode(TableName.INDUSTRIES) String> industries,
        @Valid @Nullable Trl trl,
        @PositiveOrZero @Nullable BigDecimal budget,
        @KnownCode(TableName.REGIONS) @Nullable String region,
        @Nullable WorkMode workMode,
        @Valid @Nullable WorkPeriod period,
        @Nullable LocalDate deadline,
        @Valid @Nullable Headcount headcount,
        @Nullable MentorSource mentorSource,
        @Valid @Nullable HardRequirements requirements,
        @Size(max = 200) List<@NotNull @ValidCreditCode String> excludedOrganizations) {

    /** Technology readiness level (GB/T 22900), 1–9. */
    public record Trl(
            @NotNull @Min(1) @Max(9) Integer now,
            @NotNull @Min(1) @Max(9) Integer wanted) {}

    /** Days of the work, both ends included. */
    @OrderedDates
    public record WorkPeriod(
            @NotNull LocalDate from, @NotNull LocalDate to) implements HasPeriod {}

    /** Seats by role; left out: none. */
    public record Headcount(
            @Min(0) @Max(1_000) @Nullable Integer enterpriseMentors,
            @Min(0) @Max(1_000) @Nullable Integer techCommissioners,
            @Min(0) @Max(1_000) @Nullable Integer talents) {}

    /** What rules a profile out; {@code languages} are ISO 639-1 codes, all of them needed. */
    public record HardRequirements(
            @Nullable TitleRank minimumRank,
            @Nullable DegreeLevel minimumDegree,

            @Size(max = 10)
            List<@NotNull @Pattern(regexp = "[a-z]{2}", message = "{org.bole.profile.language.message}") String>
                    languages) {
        public HardRequirements {
            languages = Lists.orEmpty(languages);
        }
    }

    public RequestDocument {
        requiredSkills = Lists.orEmpty(requiredSkills);
        preferredSkills = Lists.orEmpty(preferredSkills);
        disciplines = Lists.orEmpty(disciplines);
        industries = Lists.orEmpty(industries);
        excludedOrganizations = Lists.orEmpty(excludedOrganizations);
    }

    /** The same document in another state of its life. */
    public RequestDocument in(RequestStatus next) {
        return with(organization, next);
    }

    /** The same document of {@code asker}, in the state {@code next}. */
    public RequestDocument with(OrganizationReference asker, @Nullable RequestStatus next) {
        return new RequestDocument(
                externalRef,
                asker,
                kind,
                next,
                title,
                description,
                requiredSkills,
                preferredSkills,
                disciplines,
                industries,
                trl,
                budget,
                region,
                workMode,
                period,
                deadline,
                headcount,
                mentorSource,
                requirements,
                excludedOrganizations);
    }
}
