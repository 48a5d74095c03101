package org.bole.scoring.rest;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.bole.platform.document.Lists;
import org.bole.platform.validation.PlainText;
import org.bole.profile.domain.OutputKind;
import org.bole.profile.domain.Role;
import org.bole.taxonomy.domain.TableName;
import org.bole.taxonomy.validation.KnownCode;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Profiles and requests that a caller holds, to be scored against each other. Everything but the ids and one text each
 * is optional.
 *
 * @param pairs which combinations; left out: all
 * @param explain whether to give components and eligibility
 */
@Schema(description = "Requests and profiles to score, nothing of which is kept")
public record ScoresRequest(
        @NotEmpty @Size(max = MOST_REQUESTS) List<@NotNull @Valid RequestToScore> requests,
        @NotEmpty @Size(max = MOST_PROFILES) List<@NotNull @Valid ProfileToScore> profiles,
        @Size(max = MOST_PAIRS) @Nullable List<@NotNull @Valid PairToScore> pairs,
        @Nullable Boolean explain) {
    public static final int MOST_REQUESTS = 5_000;
    public static final int MOST_PROFILES = 5_000;
    public static final int MOST_PAIRS = 200_000;
    private static final int LONGEST = 100_000;

    /** What is asked for. */
    public record RequestToScore(
            @NotNull @PlainText(max = 200) String id,
            @PlainText(max = 2_000) @Nullable String title,

            @PlainText(max = LONGEST, multiline = true) @Nullable
            String description,

            @Size(max = 200) List<@NotNull @PlainText(max = 200) String> skills,
            @Size(max = 100) List<@NotNull @KnownCode(TableName.DISCIPLINES) String> disciplines,
            @Size(max = 100) List<@NotNull @KnownCode(TableName.INDUSTRIES) String> industries) {
        public RequestToScore {
            title = tidy(title);
            description = tidy(description);
            skills = Lists.orEmpty(skills);
            disciplines = Lists.orEmpty(disciplines);
            industries = Lists.orEmpty(industries);
        }
    }

    /** Who is offered. */
    public record ProfileToScore(
            @NotNull @PlainText(max = 200) String id,
            @Size(max = 3) List<@NotNull Role> roles,
            @PlainText(max = 2_000) @Nullable String headline,

            @PlainText(max = LONGEST, multiline = true) @Nullable
            String summary,

            @Size(max = 500) List<@NotNull @PlainText(max = 200) String> skills,
            @Size(max = 100) List<@NotNull @KnownCode(TableName.DISCIPLINES) String> disciplines,
            @Size(max = 5_000) List<@NotNull @Valid WorkToScore> outputs) {
        public ProfileToScore {
            headline = tidy(headline);
            summary = tidy(summary);
            roles = Lists.orEmpty(roles);
            skills = Lists.orEmpty(skills);
            disciplines = Lists.orEmpty(disciplines);
            outputs = Lists.orEmpty(outputs);
        }
    }

    /** One output; at least a title or an abstract. */
    public record WorkToScore(
            @Nullable OutputKind kind,

            @PlainText(max = 2_000, multiline = true) @Nullable
            String title,

            @JsonProperty("abstract") @PlainText(max = LONGEST, multiline = true) @Nullable
            String text,

            @Min(1000) @Max(3000) @Nullable Integer year) {
        public WorkToScore {
            title = tidy(title);
            text = tidy(text);
        }
    }

    /** A combination, by ids of this call. */
    public record PairToScore(
            @NotNull @PlainText(max = 200) String request,
            @NotNull @PlainText(max = 200) String profile) {}

    /** Blank is absent, and the line separators of Unicode are spaces: texts of other systems are full of both. */
    private static @Nullable String tidy(@Nullable String text) {
        return text == null || text.isBlank()
                ? null
                : text.replace((char) 0x2028, ' ').replace((char) 0x2029, ' ');
    }
}
