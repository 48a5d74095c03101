package org.bole.round.application;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.bole.proposal.application.Placements;
import org.bole.proposal.domain.Room.Held;
import org.bole.round.application.Freezing.Frozen;
import org.bole.round.domain.RoundInputs;
import org.bole.scoring.application.Shortlists;
import org.bole.scoring.application.Shortlists.Asked;
import org.bole.scoring.application.Shortlists.Found;
import org.bole.scoring.domain.Ranking;

/** Scores everybody who comes into question, and fixes the inputs of a round. */
@Singleton
class FreezeJob extends RoundWork {
    static final String NAME = "round-freeze";

    private final OpenPlaces openPlaces;
    private final Shortlists shortlists;
    private final Placements placements;
    private final StatedPreferences stated;
    private final Clock clock;

    FreezeJob(
            Rounds rounds,
            StatedPreferences stated,
            OpenPlaces openPlaces,
            Shortlists shortlists,
            Placements placements,
            Clock clock) {
        super(rounds);
        this.stated = stated;
        this.openPlaces = openPlaces;
        this.shortlists = shortlists;
        this.placements = placements;
        this.clock = clock;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    Outcome work(Round round, Meanwhile meanwhile) {
        // What others take from now on is found when the teams take their places.
        Held held = placements.held();
        List<Asked> asked = QuarkusTransaction.requiringNew().call(() -> openPlaces.of(round.document(), held));
        Found found = shortlists.find(
                asked,
                round.document().solving().considered(),
                entry -> isFree(entry, round.document(), held),
                meanwhile::done);
        HeardPreferences heard = new HeardPreferences(
                round.document().solving().preferences(),
                QuarkusTransaction.requiringNew().call(() -> stated.all(round.id())));
        Frozen frozen = new Freezing(round.document(), heard.preferences(), held).of(asked, found);
        RoundInputs inputs = frozen.inputs();
        byte[] file = InputsFile.write(inputs);
        String hash = JsonLines.hash(file);
        return () -> {
            rounds().freeze(round.id(), hash, file, clock.instant().truncatedTo(ChronoUnit.MICROS));
            stated.keepEffects(round.id(), heard.effects(frozen.met()));
            return JsonNodeFactory.instance
                    .objectNode()
                    .put("inputs", hash)
                    .put("requests", inputs.requests().size())
                    .put("experts", inputs.experts().size());
        };
    }

    /** Whoever is in no team is listed, also without time: the report says so. */
    private static boolean isFree(Ranking.Entry entry, RoundDocument document, Held held) {
        int taken = held.by(entry.id());
        Integer teams = entry.candidate().availability().teams();
        return taken == 0 || taken < (teams == null ? document.usualCapacity() : teams);
    }
}
