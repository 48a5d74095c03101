package org.bole.learning.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import org.bole.learning.domain.Decision;
import org.bole.learning.domain.Lessons;
import org.bole.scoring.application.ScoreModels;

/** Reads what there is to learn from: the newest decisions whose components this release has. */
@ApplicationScoped
class LessonSource {
    /** They and their slates fit into some 150 MB, and older ones tell of another time. */
    static final int MOST_DECISIONS = 50_000;

    private final DecisionLog log;
    private final ScoreModels models;

    LessonSource(DecisionLog log, ScoreModels models) {
        this.log = log;
        this.models = models;
    }

    /** Decisions, and what they come to. */
    record Material(List<Decision> decisions, Lessons lessons) {}

    @Transactional
    Material read() {
        String base = models.builtIn().version();
        List<Decision> decisions = log.newest(base, MOST_DECISIONS);
        return new Material(decisions, Lessons.of(decisions, log.slates(base, MOST_DECISIONS)));
    }
}
