package org.bole.learning.rest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bole.learning.application.Benchmark;
import org.bole.platform.document.Lists;
import org.bole.platform.validation.PlainText;
import org.bole.scoring.rest.ScoresPlan;
import org.bole.scoring.rest.ScoresRequest;
import org.bole.scoring.rest.ScoresRequest.PairToScore;
import org.bole.scoring.rest.ScoresRequest.ProfileToScore;
import org.bole.scoring.rest.ScoresRequest.RequestToScore;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What to compare a version with, and on what. Requests and profiles are those of {@code POST /scores}.
 *
 * @param against another version; left out: the one in force
 * @param pairs labelled pairs of these requests and profiles; left out: held-out decisions only
 */
@Schema(description = "The version to compare with, and a benchmark of labelled pairs; everything may be left out")
public record ComparisonDocument(
        @PlainText(max = 100) @Nullable String against,
        @Size(max = ScoresRequest.MOST_REQUESTS) List<@NotNull @Valid RequestToScore> requests,
        @Size(max = ScoresRequest.MOST_PROFILES) List<@NotNull @Valid ProfileToScore> profiles,
        @Size(max = ScoresRequest.MOST_PAIRS) List<@NotNull @Valid LabelledPair> pairs) {

    /** @param label how well they fit, by somebody's judgement: 0 not at all, more is better */
    public record LabelledPair(
            @NotNull @PlainText(max = 200) String request,
            @NotNull @PlainText(max = 200) String profile,
            @NotNull @DecimalMin("0") @DecimalMax("1000") Double label) {}

    public ComparisonDocument {
        requests = Lists.orEmpty(requests);
        profiles = Lists.orEmpty(profiles);
        pairs = Lists.orEmpty(pairs);
    }

    /** @throws org.bole.platform.problem.Refusal 400 with every id that occurs twice, is unknown, or has no text */
    Benchmark benchmark() {
        ScoresPlan plan = ScoresPlan.of(new ScoresRequest(
                requests,
                profiles,
                pairs.stream()
                        .map(pair -> new PairToScore(pair.request(), pair.profile()))
                        .toList(),
                null));
        Map<String, Integer> places = new HashMap<>();
        requests.forEach(request -> places.put(request.id(), places.size()));
        List<List<Double>> labels = new ArrayList<>();
        requests.forEach(request -> labels.add(new ArrayList<>()));
        pairs.forEach(pair -> labels.get(places.getOrDefault(pair.request(), 0)).add(pair.label()));
        List<List<Benchmark.Judged>> judged = new ArrayList<>();
        for (int i = 0; i < labels.size(); i++) {
            List<Benchmark.Judged> list = new ArrayList<>();
            for (int j = 0; j < labels.get(i).size(); j++) {
                list.add(new Benchmark.Judged(
                        plan.pairs().get(i).get(j), labels.get(i).get(j)));
            }
            judged.add(list);
        }
        return new Benchmark(plan.requests(), plan.profiles(), judged);
    }
}
