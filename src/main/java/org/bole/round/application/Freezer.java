package org.bole.round.application;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Singleton;
import java.util.List;
import org.bole.proposal.application.Placements;
import org.bole.proposal.domain.Room.Held;
import org.bole.round.application.Freezing.Frozen;
import org.bole.round.application.RoundWork.Meanwhile;
import org.bole.round.domain.Preferences;
import org.bole.scoring.application.Shortlists;
import org.bole.scoring.application.Shortlists.Asked;
import org.bole.scoring.application.Shortlists.Found;
import org.bole.scoring.domain.Ranking;

/** Scores everybody who comes into question for a round. Runs outside of any transaction. */
@Singleton
class Freezer {
    private final OpenPlaces openPlaces;
    private final Shortlists shortlists;
    private final Placements placements;

    Freezer(OpenPlaces openPlaces, Shortlists shortlists, Placements placements) {
        this.openPlaces = openPlaces;
        this.shortlists = shortlists;
        this.placements = placements;
    }

    /** @param most requests, the first of those that are open */
    Frozen freeze(RoundDocument document, Preferences preferences, int most, Meanwhile meanwhile) {
        // What others take from now on is found when the teams take their places.
        Held held = placements.held();
        List<Asked> asked = QuarkusTransaction.requiringNew().call(() -> openPlaces.of(document, held)).stream()
                .limit(most)
                .toList();
        Found found = shortlists.find(
                asked, document.solving().considered(), entry -> isFree(entry, document, held), meanwhile::done);
        return new Freezing(document, preferences, held).of(asked, found);
    }

    /** Whoever is in no team is listed, also without time: the report says so. */
    private static boolean isFree(Ranking.Entry entry, RoundDocument document, Held held) {
        int taken = held.by(entry.id());
        Integer teams = entry.candidate().availability().teams();
        return taken == 0 || taken < (teams == null ? document.usualCapacity() : teams);
    }
}
