package org.bole.learning.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.bole.learning.application.Benchmark.Judged;
import org.bole.learning.domain.Exposure;
import org.bole.learning.domain.HeldOut;
import org.bole.learning.domain.SideBySide;
import org.bole.learning.domain.SideBySide.Both;
import org.bole.learning.domain.Split;
import org.bole.learning.domain.Tally;
import org.bole.learning.domain.Tally.Scored;
import org.bole.learning.domain.Values;
import org.bole.request.domain.TalentRequest;
import org.bole.scoring.application.StatelessScores;
import org.bole.scoring.domain.Match;
import org.bole.scoring.domain.ScoreModel;
import org.bole.scoring.domain.Weights;
import org.jspecify.annotations.Nullable;

/** Use case: two versions side by side, before anybody puts one in force. Nothing is kept. */
@ApplicationScoped
public class ModelComparisons {
    private final ScoreModelRegister register;
    private final LessonSource source;
    private final StatelessScores scores;

    ModelComparisons(ScoreModelRegister register, LessonSource source, StatelessScores scores) {
        this.register = register;
        this.source = source;
        this.scores = scores;
    }

    /**
     * Measures both on what the candidate was not trained on, and on a benchmark.
     *
     * @param against null: the version in force
     * @throws org.bole.platform.problem.Refusal 404; 409 {@code other-base}
     */
    public ModelComparison compare(String version, @Nullable String against, Benchmark benchmark) {
        String other = against == null ? register.inForce() : against;
        ScoreModel candidate = register.model(version);
        ScoreModel current = register.model(other);
        ModelVersion trained = register.get(version);
        long seed = seed(trained);
        HeldOut heldOut = new HeldOut(source.read().lessons().part(new Split(seed), true), exposure(trained));
        return new ModelComparison(
                version,
                other,
                seed,
                heldOut.compare(current, candidate, seed),
                benchmark.isEmpty() ? null : SideBySide.of(lists(benchmark, current, candidate), seed));
    }

    static long seed(ModelVersion trained) {
        return trained.report() == null
                ? Trainings.USUAL_SEED
                : trained.report().path("seed").asLong();
    }

    static Exposure exposure(ModelVersion trained) {
        return trained.report() == null
                ? Exposure.USUAL
                : new Exposure(
                        trained.report().path("exposure").path("exponent").asDouble(),
                        trained.report().path("exposure").path("mostWeight").asDouble());
    }

    /** Scores once: the components are the same under both, only the weights differ. */
    private List<Both> lists(Benchmark benchmark, ScoreModel current, ScoreModel candidate) {
        Iterator<Match> matches = scores.score(
                        current,
                        benchmark.requests(),
                        benchmark.profiles(),
                        benchmark.judged().stream()
                                .map(list -> list.stream().map(Judged::profile).toList())
                                .toList())
                .iterator();
        List<Both> lists = new ArrayList<>();
        for (int i = 0; i < benchmark.requests().size(); i++) {
            TalentRequest request = benchmark.requests().get(i);
            List<Judged> judged = benchmark.judged().get(i);
            List<Values> values =
                    judged.stream().map(one -> Values.of(matches.next())).toList();
            if (!judged.isEmpty()) {
                lists.add(new Both(
                        tally(judged, values, current.weightsFor(request.kind())),
                        tally(judged, values, candidate.weightsFor(request.kind()))));
            }
        }
        return lists;
    }

    private static Tally tally(List<Judged> judged, List<Values> values, Weights weights) {
        List<Scored> scored = new ArrayList<>();
        for (int i = 0; i < judged.size(); i++) {
            scored.add(new Scored(judged.get(i).label(), values.get(i).points(weights)));
        }
        return Tally.ofLabels(scored);
    }
}
