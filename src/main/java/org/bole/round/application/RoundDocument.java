package org.bole.round.application;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.bole.platform.validation.PlainText;
import org.bole.proposal.domain.Usual;
import org.bole.round.domain.PreferenceCaps;
import org.bole.round.domain.Settings;
import org.bole.team.domain.JointTeams.Effort;
import org.bole.team.domain.TeamWeights;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.validator.constraints.UniqueElements;
import org.jspecify.annotations.Nullable;

/**
 * A round as callers begin it.
 *
 * @param requests which requests are in it; left out: all that are open when it is frozen
 * @param settings left out: the usual ones
 */
@Schema(name = "RoundDraft", description = "What a matching round is about, and how it is to be solved")
public record RoundDocument(
        @NotNull @PlainText(max = 200) String title,

        @Size(min = 1, max = 20_000) @UniqueElements @Nullable
        List<@NotNull UUID> requests,

        @Valid @Nullable SolverSettings settings) {

    /**
     * How the round is frozen and solved. Everything may be left out.
     *
     * @param seed of the lots; left out: 1
     * @param steps of the search, >= 0: more steps find better teams; left out: 150
     * @param seconds after so many the search is content with what there is, 1–3,600; left out: it takes all its steps
     * @param considered how many of the best are candidates for each place, 1–200; left out: 60
     * @param usualCapacity how many teams somebody takes who does not say how many; left out: 1
     * @param mostRanked how many a request or a person may rank, 1–20; left out: 5
     * @param mostExcluded how many a request or a person may exclude, 0–20; left out: 3
     * @param preferencePoints what the first of a ranking gains, 0–2,000, each following one an equal step less; 0: ranks
     *     give nothing; left out: 500
     * @param usualStudents how many students a mentor takes, in all teams together, who does not say how many; left out: 2,
     *     what a university normally allows
     */
    @Schema(name = "RoundSettings")
    public record SolverSettings(
            @Nullable Long seed,
            @Min(0) @Max(Settings.MOST_STEPS) @Nullable Integer steps,

            @Min(1) @Max(3_600) @Nullable Integer seconds,

            @Min(1) @Max(Settings.MOST_CONSIDERED) @Nullable Integer considered,

            @Min(0) @Max(100) @Nullable Integer usualCapacity,

            @Min(0) @Max(100) @Nullable Integer usualStudents,

            @Min(1) @Max(PreferenceCaps.MOST_LISTED) @Nullable
            Integer mostRanked,

            @Min(0) @Max(PreferenceCaps.MOST_LISTED) @Nullable
            Integer mostExcluded,

            @Min(0) @Max(PreferenceCaps.MOST_POINTS) @Nullable
            Integer preferencePoints) {
        private static final SolverSettings USUAL =
                new SolverSettings(null, null, null, null, null, null, null, null, null);

        private PreferenceCaps caps() {
            return new PreferenceCaps(
                    Objects.requireNonNullElse(mostRanked, PreferenceCaps.USUAL.mostRanked()),
                    Objects.requireNonNullElse(mostExcluded, PreferenceCaps.USUAL.mostExcluded()),
                    Objects.requireNonNullElse(preferencePoints, PreferenceCaps.USUAL.points()));
        }
    }

    /** What the caller wants, completed by what is usual. */
    Settings solving() {
        SolverSettings wanted = settings == null ? SolverSettings.USUAL : settings;
        return new Settings(
                TeamWeights.USUAL,
                Objects.requireNonNullElse(wanted.considered(), Settings.USUAL.considered()),
                wanted.caps(),
                new Effort(
                        Objects.requireNonNullElse(
                                wanted.seed(), Settings.USUAL.effort().seed()),
                        Objects.requireNonNullElse(
                                wanted.steps(), Settings.USUAL.effort().steps())));
    }

    /** How long to search; null: until all steps are taken. */
    @Nullable
    Integer seconds() {
        return settings == null ? null : settings.seconds();
    }

    /** What somebody takes who does not say. */
    Usual usual() {
        return new Usual(usualCapacity(), usualStudents());
    }

    int usualCapacity() {
        return settings == null || settings.usualCapacity() == null ? 1 : settings.usualCapacity();
    }

    int usualStudents() {
        return settings == null || settings.usualStudents() == null ? 2 : settings.usualStudents();
    }
}
