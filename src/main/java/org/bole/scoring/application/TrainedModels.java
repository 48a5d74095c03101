package org.bole.scoring.application;

import java.util.Optional;
import org.bole.scoring.domain.ScoreModel;

/** Port: score models other than the built-in one. */
@FunctionalInterface
public interface TrainedModels {
    /** The one that somebody has put in force; empty: the built-in one. Cheap, since every score asks. */
    Optional<ScoreModel> inForce(ScoreModel builtIn);
}
