package org.bole.round.application;

import org.bole.proposal.domain.Signed;
import org.bole.round.domain.ManualChoice;
import org.jspecify.annotations.Nullable;

/**
 * A choice made by hand, and who made it. Kept for ever: a withdrawn one too.
 *
 * @param number in its round, from 1
 * @param withdrawn null while it holds
 */
public record RecordedChoice(
        int number,
        ManualChoice choice,
        Signed made,
        @Nullable Signed withdrawn) {}
