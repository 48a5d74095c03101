package org.bole.round.application;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import org.bole.round.application.Freezing.Frozen;
import org.bole.round.domain.RoundInputs;

/** Scores everybody who comes into question, and fixes the inputs of a round. */
@Singleton
class FreezeJob extends RoundWork {
    static final String NAME = "round-freeze";

    private final Freezer freezer;
    private final StatedPreferences stated;
    private final Clock clock;

    FreezeJob(Rounds rounds, StatedPreferences stated, Freezer freezer, Clock clock) {
        super(rounds);
        this.stated = stated;
        this.freezer = freezer;
        this.clock = clock;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    Outcome work(Round round, Meanwhile meanwhile) {
        HeardPreferences heard = new HeardPreferences(
                round.document().solving().preferences(),
                QuarkusTransaction.requiringNew().call(() -> stated.all(round.id())));
        Frozen frozen = freezer.freeze(round.document(), heard.preferences(), Integer.MAX_VALUE, meanwhile);
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
}
