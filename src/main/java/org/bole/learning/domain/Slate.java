package org.bole.learning.domain;

import java.util.List;
import org.bole.profile.domain.ProfileId;

/**
 * Whom a decision was taken among: the best of the ranking for a seat.
 *
 * @param places best first
 */
public record Slate(Seat seat, List<Place> places) {
    /** A first page: enough to see who was passed over, little enough to keep one for every seat (about 3 KB). */
    public static final int LONGEST = 20;

    /** A person and the components of the match. */
    public record Place(ProfileId profile, Values values) {}

    public Slate {
        places = List.copyOf(places);
        if (places.size() > LONGEST) {
            throw new IllegalArgumentException(
                    "a slate of %d places is longer than %d".formatted(places.size(), LONGEST));
        }
    }
}
