package org.bole.scoring.application;

import java.util.ArrayList;
import java.util.List;
import org.bole.profile.domain.Role;
import org.bole.scoring.domain.Eligibility;
import org.bole.scoring.domain.Ranking;
import org.bole.scoring.domain.Ranking.Place;
import org.bole.scoring.domain.RequestScorer;
import org.bole.scoring.domain.RequestScorer.Sketch;

/**
 * Who comes into question for one role in a request, while people are looked at.
 */
final class Shortlist {
    /** Sorted anew when so many times as many as wanted have gathered. */
    private static final int SLACK = 4;

    private final Role role;
    private final int limit;
    private final List<Place> best = new ArrayList<>();
    private int eligible;

    Shortlist(Role role, int limit) {
        this.role = role;
        this.limit = limit;
    }

    Role role() {
        return role;
    }

    /** How many of those looked at are eligible. */
    int eligible() {
        return eligible;
    }

    /** The best of them, best first. */
    List<Place> best() {
        shorten();
        return List.copyOf(best);
    }

    boolean takes(Ranking.Entry entry, RequestScorer scorer) {
        return entry.candidate().canBe(role) && scorer.judge(entry.candidate(), role) instanceof Eligibility.Eligible;
    }

    void add(Ranking.Entry entry, Sketch sketch) {
        eligible++;
        best.add(new Place(entry, role, sketch.points(role)));
        if (best.size() >= SLACK * limit) {
            shorten();
        }
    }

    private void shorten() {
        best.sort(Ranking.BEST_FIRST);
        if (best.size() > limit) {
            best.subList(limit, best.size()).clear();
        }
    }
}
