package org.bole.team.domain;

/**
 * What a team scores: parts that add up to the whole, each 0–10,000.
 *
 * @param mentor what the enterprise mentor's match gives
 * @param commissioner what the tech commissioner's match gives
 * @param coverage what the required skills give that the two cover together
 * @param preference what the preferences of people and of whoever asks give; 0 outside of rounds
 */
public record TeamPoints(int mentor, int commissioner, int coverage, int preference) {
    /** Of a match, and of a team. */
    public static final int MOST = 10_000;

    /** Where nobody has a preference. */
    public TeamPoints(int mentor, int commissioner, int coverage) {
        this(mentor, commissioner, coverage, 0);
    }

    public int total() {
        return mentor + commissioner + coverage + preference;
    }

    /** Part by part, how much more than {@code other}. */
    public TeamPoints minus(TeamPoints other) {
        return new TeamPoints(
                mentor - other.mentor,
                commissioner - other.commissioner,
                coverage - other.coverage,
                preference - other.preference);
    }
}
