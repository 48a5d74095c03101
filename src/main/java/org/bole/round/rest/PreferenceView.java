package org.bole.round.rest;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.bole.round.application.RoundPreferences.Named;
import org.bole.round.application.StatedPreference;
import org.bole.round.application.StatedPreference.Exclusion;
import org.bole.round.application.StatedPreference.Side;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What one party of a round stated.
 *
 * @param requestId of whoever asks; absent for a person
 * @param profileId of the person; absent for whoever asks
 * @param name the request's title or the person's name, as it is now; absent where it is gone
 */
@Schema(name = "RoundPreference")
public record PreferenceView(
        Side side,
        @Nullable UUID requestId,
        @Nullable UUID profileId,
        @Nullable String name,
        List<RankedView> ranked,
        List<ExcludedView> excluded,
        Instant statedAt,
        String statedBy) {

    /** Whether it made a difference, once the round is frozen. */
    @Schema(name = "PreferenceEffect")
    public enum Effect {
        /** Considered for a place: whoever is ranked gains, whoever is excluded was taken out. */
        ELIGIBLE_CANDIDATE,
        /** Not eligible, behind those considered, not open any more, or (if ranked) excluded by one of the two. */
        NOT_A_CANDIDATE
    }

    /**
     * One that is ranked.
     *
     * @param rank from 1
     * @param name the request's title or the person's name, as it is now; absent where it is gone
     * @param points that the rank adds to those of the match; less where the whole would be more than 10,000
     * @param effect absent as long as the round is a draft
     */
    @Schema(name = "RankedInPreference")
    public record RankedView(
            int rank,
            @Nullable UUID requestId,
            @Nullable UUID profileId,
            @Nullable String name,
            int points,
            @Nullable Effect effect) {}

    /**
     * One that is excluded.
     *
     * @param name the request's title or the person's name, as it is now; absent where it is gone
     * @param effect absent as long as the round is a draft
     */
    @Schema(name = "ExcludedInPreference")
    public record ExcludedView(
            @Nullable UUID requestId,
            @Nullable UUID profileId,
            @Nullable String name,
            String reason,
            @Nullable Effect effect) {}

    static PreferenceView from(Named named) {
        StatedPreference stated = named.stated();
        Side side = stated.party().side();
        UUID party = stated.party().id();
        return new PreferenceView(
                side,
                side == Side.REQUEST ? party : null,
                side == Side.PROFILE ? party : null,
                named.names().get(party),
                IntStream.rangeClosed(1, stated.ranked().size())
                        .mapToObj(rank -> ranked(named, rank))
                        .toList(),
                stated.excluded().stream().map(one -> excluded(named, one)).toList(),
                stated.at(),
                stated.by());
    }

    private static RankedView ranked(Named named, int rank) {
        UUID id = named.stated().ranked().get(rank - 1);
        return new RankedView(
                rank,
                ifSide(named, Side.REQUEST, id),
                ifSide(named, Side.PROFILE, id),
                named.names().get(id),
                named.caps().gain(rank),
                effect(named, id));
    }

    private static ExcludedView excluded(Named named, Exclusion one) {
        return new ExcludedView(
                ifSide(named, Side.REQUEST, one.id()),
                ifSide(named, Side.PROFILE, one.id()),
                named.names().get(one.id()),
                one.reason(),
                effect(named, one.id()));
    }

    /** The id where that is the side of those who are named. */
    private static @Nullable UUID ifSide(Named named, Side side, UUID id) {
        return named.stated().party().side().other() == side ? id : null;
    }

    private static @Nullable Effect effect(Named named, UUID id) {
        Set<UUID> effective = named.stated().effective();
        return effective == null ? null : effective.contains(id) ? Effect.ELIGIBLE_CANDIDATE : Effect.NOT_A_CANDIDATE;
    }
}
