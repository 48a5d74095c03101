package org.bole.scoring.application;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.github.f4b6a3.uuid.UuidCreator;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.bole.platform.job.Job;
import org.bole.platform.job.JobKind;
import org.bole.platform.job.JobRun;
import org.bole.platform.job.JobState;
import org.bole.platform.job.Jobs;
import org.bole.platform.job.Progress;
import org.bole.platform.paging.Slice;
import org.bole.profile.application.Profiles;
import org.bole.profile.domain.Role;
import org.bole.request.application.Requests;
import org.bole.scoring.application.Rankings.Asked;
import org.bole.scoring.application.Retrieval.Scope;
import org.bole.scoring.application.Retrieval.Spot;
import org.bole.scoring.domain.Ranking;
import org.bole.scoring.domain.Ranking.Place;
import org.bole.scoring.domain.text.Corpus;

/**
 * How much of the true ranking the index finds: for a sample of the open requests everybody is scored, and compared with
 * what the index gave. As a job, because it looks at everybody.
 */
@Singleton
public class RetrievalAudit implements JobKind {
    static final String NAME = "retrieval-audit";
    /** Requests looked at: those whose ids have the smallest hash, the same ones every time. */
    private static final int SAMPLE = 50;

    private static final int PLACES = 20;
    private static final Set<Role> ROLES = EnumSet.allOf(Role.class);

    private final Rankings rankings;
    private final Retrieval retrieval;
    private final CandidateIndex index;
    private final CorpusStatistics statistics;
    private final Queries queries;
    private final Requests requests;
    private final Profiles profiles;
    private final Jobs jobs;
    private final Clock clock;
    private final ObjectMapper json;

    RetrievalAudit(
            Rankings rankings,
            Retrieval retrieval,
            CandidateIndex index,
            CorpusStatistics statistics,
            Queries queries,
            Requests requests,
            Profiles profiles,
            Jobs jobs,
            Clock clock,
            ObjectMapper json) {
        this.rankings = rankings;
        this.retrieval = retrieval;
        this.index = index;
        this.statistics = statistics;
        this.queries = queries;
        this.requests = requests;
        this.profiles = profiles;
        this.jobs = jobs;
        this.clock = clock;
        this.json = json;
    }

    /**
     * What an audit found.
     *
     * @param profiles how many were scored for each request
     * @param requests how many requests were looked at
     * @param places how many of the best were compared
     * @param recall share of the true best that the index found, or somebody with as many points in their place, over all
     *     requests, in [0, 1]
     * @param worst the smallest share of a single request
     */
    public record Result(long profiles, int requests, int places, double recall, double worst) {}

    public Job submit() {
        return jobs.submit(UuidCreator.getTimeOrderedEpoch(), NAME, null);
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public void run(JobRun run) {
        long indexed = index.catchUp();
        Corpus corpus = statistics.corpus();
        long people = QuarkusTransaction.requiringNew().call(profiles::size);
        List<Asked> sample = QuarkusTransaction.requiringNew().call(() -> sample(corpus, indexed));
        List<List<Spot>> found = QuarkusTransaction.requiringNew()
                .call(() -> sample.stream().map(this::shown).toList());
        List<List<Place>> truth =
                retrieval.exact(sample.stream().map(Asked::scorer).toList(), ROLES, PLACES, seen -> {
                    run.pauseIfStopping();
                    run.report(new Progress(seen, people, 0));
                });
        Result result = compared(people, found, truth);
        QuarkusTransaction.requiringNew().run(() -> run.finish(JobState.SUCCEEDED, json.valueToTree(result)));
    }

    private List<Asked> sample(Corpus corpus, long indexed) {
        var chosen = requests.open(LocalDate.now(clock)).stream()
                .sorted(Comparator.comparingLong(request -> Ranking.mixed(request.id())))
                .limit(SAMPLE)
                .toList();
        return chosen.stream()
                .map(request -> new Asked(
                        request.id(),
                        queries.scorer(queries.query(request), corpus),
                        corpus,
                        new Scope(ROLES, null),
                        indexed))
                .toList();
    }

    private List<Spot> shown(Asked asked) {
        return rankings.part(asked, new Slice(0, PLACES), Set.of()).spots();
    }

    /** Whoever has as many points as the last of the true best is as good: who of equals is shown is a hash's choice. */
    private static int asGood(List<Spot> found, List<Place> truth) {
        int least = truth.isEmpty() ? 0 : truth.get(truth.size() - 1).points();
        return (int) found.stream().filter(spot -> spot.points() >= least).count();
    }

    static Result compared(long people, List<List<Spot>> found, List<List<Place>> truth) {
        List<Double> shares = new ArrayList<>();
        long hits = 0;
        long all = 0;
        for (int i = 0; i < truth.size(); i++) {
            int good = asGood(found.get(i), truth.get(i));
            hits += good;
            all += truth.get(i).size();
            shares.add(truth.get(i).isEmpty() ? 1 : (double) good / truth.get(i).size());
        }
        double worst = shares.stream().mapToDouble(Double::doubleValue).min().orElse(1);
        return new Result(people, truth.size(), PLACES, all == 0 ? 1 : (double) hits / all, worst);
    }

    @Override
    public void ended(UUID job) {}
}
