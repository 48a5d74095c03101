package org.bole.round.application;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.bole.round.domain.ManualChoice;
import org.bole.round.domain.RoundInputs;
import org.bole.round.domain.RoundResult;
import org.bole.round.domain.SolveRound;
import org.bole.round.domain.SolveRound.Solved;
import org.bole.team.domain.JointTeams.Budget;

/** Forms the teams of a frozen round, and keeps to what was decided by hand. */
@Singleton
class SolveJob extends RoundWork {
    static final String NAME = "round-solve";

    private final Clock clock;

    SolveJob(Rounds rounds, Clock clock) {
        super(rounds);
        this.clock = clock;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    Outcome work(Round round, Meanwhile meanwhile) {
        byte[] frozen = QuarkusTransaction.requiringNew()
                .call(() -> rounds().inputs(round.id()))
                .orElseThrow();
        List<ManualChoice> choices =
                RoundChoices.inForce(QuarkusTransaction.requiringNew().call(() -> rounds().choices(round.id())));
        RoundInputs inputs = InputsFile.read(frozen);
        Solved solved = SolveRound.within(budget(round.document()), inputs, choices, meanwhile::done);
        RoundResult result = solved.result();
        byte[] file = ResultFile.write(Objects.requireNonNull(round.inputs()), choices, solved);
        String hash = JsonLines.hash(file);
        return () -> {
            rounds().solved(round.id(), hash, file, clock.instant().truncatedTo(ChronoUnit.MICROS));
            return JsonNodeFactory.instance
                    .objectNode()
                    .put("result", hash)
                    .put("number", round.results() + 1)
                    .put("places", result.places())
                    .put("filled", result.filled())
                    .put("points", result.points())
                    .put("bound", result.bound())
                    .put("seats", result.talents().seats())
                    .put("seated", result.talents().seated())
                    .put("stopped", solved.stopped());
        };
    }

    /** Time is told apart from the solution: the file says after how many steps it was up. */
    private static Budget budget(RoundDocument document) {
        Integer seconds = document.seconds();
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds == null ? 0 : seconds);
        return seconds == null ? Budget.UNLIMITED : done -> System.nanoTime() - end >= 0;
    }
}
