package org.bole.team.domain;

/** What a team scores: three parts that add up to the whole, each 0–10,000. */
public record TeamPoints(int mentor, int commissioner, int coverage) {
    /** Of a match, and of a team. */
    public static final int MOST = 10_000;

    public int total() {
        return mentor + commissioner + coverage;
    }

    /** Part by part, how much more than {@code other}. */
    public TeamPoints minus(TeamPoints other) {
        return new TeamPoints(mentor - other.mentor, commissioner - other.commissioner, coverage - other.coverage);
    }
}
