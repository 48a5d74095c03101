package org.bole.round.application;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.bole.round.application.Objection.Raised;
import org.bole.round.application.Objection.Ruling;

/** Port: publicity periods of rounds, and the objections raised in them. Every method joins the caller's transaction. */
public interface Publicities {
    void begin(UUID round, Publicity period);

    /** In the order in which they began. */
    List<Publicity> of(UUID round);

    /** The one that runs. */
    Optional<Publicity> running(UUID round);

    void end(UUID round, int number, Publicity.End end);

    /** In the order in which they were raised, of all periods. */
    List<Objection> objections(UUID round);

    void object(UUID round, int number, int publicity, Raised raised, Instant at, String by);

    void rule(UUID round, int number, Ruling ruling);
}
