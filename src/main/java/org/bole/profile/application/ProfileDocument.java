package org.bole.profile.application;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.bole.organization.application.OrganizationReference;
import org.bole.organization.validation.ValidCreditCode;
import org.bole.platform.document.Lists;
import org.bole.platform.document.TakenBack;
import org.bole.platform.validation.HasPeriod;
import org.bole.platform.validation.OrderedDates;
import org.bole.platform.validation.PlainText;
import org.bole.profile.domain.OutputKind;
import org.bole.profile.domain.Role;
import org.bole.profile.domain.Tie.Kind;
import org.bole.profile.domain.Visibility;
import org.bole.profile.domain.WorkMode;
import org.bole.taxonomy.domain.TableName;
import org.bole.taxonomy.domain.TitleRank;
import org.bole.taxonomy.validation.KnownCode;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * One person's expertise as callers write and read it, and as it is stored. Skills and a summary suffice: nobody needs
 * publications.
 *
 * @param externalRef the caller's own id; unique within the organisation
 * @param organization the employer; an operator may leave it out
 * @param title GB/T 8561
 * @param rank of the title; taken from {@code title} where left out
 * @param degree GB/T 6864
 * @param disciplines GB/T 13745
 * @param industries GB/T 4754; the employer's count where left out
 * @param languages ISO 639-1
 * @param regions GB/T 2260: where the person works on site
 * @param availability when the person is free; left out: not stated
 * @param ties links to organisations that rule out a match
 * @param consent to being matched; left out: the registering organisation vouches for it
 * @param visibility left out: the whole district
 */
@Schema(description = "A mentor, commissioner or talent: one person's expertise")
@TakenBack
public record ProfileDocument(
        @PlainText(max = 100) @Nullable String externalRef,
        @Valid @Nullable OrganizationReference organization,
        @NotNull @PlainText(max = 100) String name,
        @PlainText(max = 200) @Nullable String nameEn,
        @NotEmpty @Size(max = 3) List<@NotNull Role> roles,
        @PlainText(max = 200) @Nullable String headline,
        @PlainText(max = 20_000, multiline = true) @Nullable String summary,
        @KnownCode(TableName.TITLES) @Nullable String title,
        @Nullable TitleRank rank,
        @KnownCode(TableName.DEGREES) @Nullable String degree,
        @Size(max = 20) List<@NotNull @KnownCode(TableName.DISCIPLINES) String> disciplines,
        @Size(max = 20) List<@NotNull @KnownCode(TableName.INDUSTRIES) String> industries,
        @Size(max = 100) List<@NotNull @PlainText(max = 60) String> skills,

        @Size(max = 20)
        List<@NotNull @Pattern(regexp = "[a-z]{2}", message = "{org.bole.profile.language.message}") String> languages,

        @Size(max = 50) List<@NotNull @KnownCode(TableName.REGIONS) String> regions,
        @Nullable WorkMode workMode,
        @Valid @Nullable Capacity capacity,
        @Size(max = 50) List<@NotNull @Valid FreePeriod> availability,
        @Size(max = 1_000) List<@NotNull @Valid Work> outputs,
        @Size(max = 100) List<@NotNull @Valid TieDocument> ties,
        @Valid @Nullable Consent consent,
        @Nullable Visibility visibility) {

    /**
     * How much the person can take on; each part left out: not stated.
     *
     * @param teams how many teams at once; 0: none, also not as a student
     * @param students how many students at once, in all teams together
     */
    public record Capacity(
            @Min(0) @Max(100) @Nullable Integer teams,
            @Min(0) @Max(100) @Nullable Integer students,
            @Min(0) @Max(31) @Nullable Integer daysPerMonth) {}

    /** Days when the person is free, both ends included. */
    @OrderedDates
    public record FreePeriod(
            @NotNull LocalDate from, @NotNull LocalDate to) implements HasPeriod {}

    /** An output: paper, patent, project … */
    @Schema(name = "Output")
    public record Work(
            @NotNull OutputKind kind,
            @NotNull @PlainText(max = 500) String title,

            @JsonProperty("abstract") @PlainText(max = 20_000, multiline = true) @Nullable
            String text,

            @Min(1900) @Max(2100) @Nullable Integer year) {}

    /** A link to an organisation that rules out a match. */
    @Schema(name = "Tie")
    public record TieDocument(
            @NotNull Kind kind, @NotNull @ValidCreditCode String creditCode) {}

    /**
     * The person's answer about being matched.
     *
     * @param given false: refused or withdrawn
     * @param on the day of the answer
     * @param version which wording the person was shown
     */
    public record Consent(
            @NotNull Boolean given,
            @Nullable LocalDate on,
            @PlainText(max = 60) @Nullable String version) {}

    public ProfileDocument {
        roles = Lists.orEmpty(roles);
        disciplines = Lists.orEmpty(disciplines);
        industries = Lists.orEmpty(industries);
        skills = Lists.orEmpty(skills);
        languages = Lists.orEmpty(languages);
        regions = Lists.orEmpty(regions);
        availability = Lists.orEmpty(availability);
        outputs = Lists.orEmpty(outputs);
        ties = Lists.orEmpty(ties);
    }

    /** The same document under another employer. */
    public ProfileDocument at(OrganizationReference employer) {
        return new ProfileDocument(
                externalRef,
                employer,
                name,
                nameEn,
                roles,
                headline,
                summary,
                title,
                rank,
                degree,
                disciplines,
                industries,
                skills,
                languages,
                regions,
                workMode,
                capacity,
                availability,
                outputs,
                ties,
                consent,
                visibility);
    }
}
