package org.bole.learning.application;

import java.util.Optional;
import java.util.UUID;

/** Port: trainings that were asked for and have not ended. Every method joins the caller's transaction. */
public interface TrainingOrders {
    void add(TrainingOrder order);

    Optional<TrainingOrder> find(UUID id);

    void remove(UUID id);
}
