package org.bole.proposal.application;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Duration;
import org.bole.proposal.domain.Usual;

/** How teams are offered. */
@ConfigMapping(prefix = "bole.proposals")
public interface ProposalConfig {
    /** {@code BOLE_PROPOSALS_ANSWER_WITHIN}: a proposal that nobody answers expires after so long, and its places are free. */
    @WithDefault("P14D")
    Duration answerWithin();

    /** {@code BOLE_PROPOSALS_USUAL_CAPACITY}: how many teams somebody takes who does not say how many. */
    @WithDefault("1")
    @Min(0)
    @Max(100)
    int usualCapacity();

    /** {@code BOLE_PROPOSALS_USUAL_STUDENTS}: how many students a mentor takes who does not say how many. */
    @WithDefault("2")
    @Min(0)
    @Max(100)
    int usualStudents();

    /** What somebody takes who does not say. */
    default Usual usual() {
        return new Usual(usualCapacity(), usualStudents());
    }
}
