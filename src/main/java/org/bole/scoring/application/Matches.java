package org.bole.scoring.application;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.bole.platform.document.Stored;
import org.bole.platform.paging.Slice;
import org.bole.platform.problem.Refusal;
import org.bole.profile.application.ProfileDocument;
import org.bole.profile.application.ProfileRegister;
import org.bole.profile.domain.Role;
import org.bole.request.application.RequestDocument;
import org.bole.request.application.RequestRegister;
import org.bole.request.application.Requests;
import org.bole.scoring.application.Candidates.Prepared;
import org.bole.scoring.application.Rankings.Asked;
import org.bole.scoring.application.Rankings.Part;
import org.bole.scoring.application.Retrieval.Scope;
import org.bole.scoring.application.Retrieval.Spot;
import org.bole.scoring.domain.Candidate;
import org.bole.scoring.domain.Match;
import org.bole.scoring.domain.Ranking;
import org.bole.scoring.domain.RequestQuery;
import org.bole.scoring.domain.RequestScorer;
import org.bole.scoring.domain.ScoreModel;
import org.bole.scoring.domain.text.Corpus;
import org.jspecify.annotations.Nullable;

/**
 * Use cases of matching: who fits a request, which requests fit a person, and why a given pair does or does not. What may
 * need a database connection of its own (taking in changes, counting words) comes first: nobody must wait for one while
 * holding one.
 */
@ApplicationScoped
public class Matches {
    /** Asked again this often when somebody who would be shown was changed meanwhile. */
    private static final int ATTEMPTS = 3;

    private final Rankings rankings;
    private final CandidateIndex index;
    private final Candidates candidates;
    private final CorpusStatistics statistics;
    private final Queries queries;
    private final ScoreModels models;
    private final RequestRegister requestRegister;
    private final ProfileRegister profileRegister;
    private final Requests requests;
    private final ScoreReading reading;
    private final Clock clock;

    Matches(
            Rankings rankings,
            CandidateIndex index,
            Candidates candidates,
            CorpusStatistics statistics,
            Queries queries,
            ScoreModels models,
            RequestRegister requestRegister,
            ProfileRegister profileRegister,
            Requests requests,
            ScoreReading reading,
            Clock clock) {
        this.rankings = rankings;
        this.index = index;
        this.candidates = candidates;
        this.statistics = statistics;
        this.queries = queries;
        this.models = models;
        this.requestRegister = requestRegister;
        this.profileRegister = profileRegister;
        this.requests = requests;
        this.reading = reading;
        this.clock = clock;
    }

    /**
     * The best eligible profiles for a request, up to the {@value Rankings#WINDOW}th.
     *
     * @throws Refusal 404 when there is no such request
     * @throws org.bole.platform.search.SearchUnavailable when the index cannot be asked
     */
    public Ranked forRequest(UUID requestId, Scope scope, Slice slice) {
        long indexed = index.catchUp();
        Corpus corpus = statistics.corpus();
        ScoreModel model = models.current();
        Stored<RequestDocument> request = requestRegister.get(requestId);
        // Before the transaction: texts whose vectors are not there yet may take longer than one lasts.
        RequestScorer scorer = queries.scorer(queries.query(request), model, corpus);
        return QuarkusTransaction.joiningExisting().call(() -> {
            Asked asked = new Asked(requestId, scorer, corpus, scope, indexed);
            Part part = new Part(List.of(), false);
            List<Pair> pairs = List.of();
            Set<UUID> doubted = new HashSet<>();
            for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
                part = rankings.part(asked, slice, doubted);
                pairs = pairs(request, part.spots(), scorer, doubted);
                if (pairs.size() == part.spots().size()) {
                    break;
                }
                part.spots().forEach(spot -> doubted.add(spot.id()));
            }
            return new Ranked(pairs, part.more());
        });
    }

    /** Without those who were changed or removed since they were ranked: they are prepared and ranked anew. */
    private List<Pair> pairs(
            Stored<RequestDocument> request, List<Spot> shown, RequestScorer scorer, Set<UUID> doubted) {
        Map<UUID, Long> revisions = shown.stream().collect(Collectors.toMap(Spot::id, Spot::revision));
        Map<UUID, Ranking.Entry> entries =
                candidates.find(revisions, doubted).stream().collect(Collectors.toMap(Prepared::id, Prepared::entry));
        Map<UUID, Stored<ProfileDocument>> current = candidates.current(entries.values());
        List<Pair> pairs = new ArrayList<>();
        for (Spot spot : shown) {
            Stored<ProfileDocument> profile = current.get(spot.id());
            Ranking.Entry entry = entries.get(spot.id());
            if (profile != null && entry != null) {
                Pair pair = pair(request, profile, scorer, entry.candidate(), spot.role());
                // Whoever was prepared anew since the ranking may not belong there any more.
                if (pair.match().eligible() && pair.match().points() == spot.points()) {
                    pairs.add(pair);
                }
            }
        }
        return pairs;
    }

    /**
     * The open requests that a person fits best.
     *
     * @param roles which roles to look at
     * @throws Refusal 404 when there is no such profile
     */
    public Ranked forProfile(UUID profileId, Set<Role> roles, Slice slice) {
        Corpus corpus = statistics.corpus();
        ScoreModel model = models.current();
        return QuarkusTransaction.joiningExisting().call(() -> {
            Stored<ProfileDocument> profile = profileRegister.get(profileId);
            Ranking.Entry entry = candidates.of(profile);
            List<Hit> hits = hits(entry, roles, model, corpus);
            List<Pair> pairs = new ArrayList<>();
            for (Hit hit : part(hits, slice)) {
                pairs.add(pair(
                        hit.request(),
                        profile,
                        hit.scorer(),
                        entry.candidate(),
                        hit.place().role()));
            }
            return new Ranked(pairs, hits.size() > slice.skip() + slice.limit());
        });
    }

    private record Hit(Stored<RequestDocument> request, RequestScorer scorer, Ranking.Place place) {}

    private List<Hit> hits(Ranking.Entry entry, Set<Role> roles, ScoreModel model, Corpus corpus) {
        List<Stored<RequestDocument>> open = requests.open(LocalDate.now(clock));
        List<RequestQuery> prepared = queries.queries(open);
        List<Hit> hits = new ArrayList<>();
        for (int i = 0; i < open.size(); i++) {
            RequestScorer scorer = queries.scorer(prepared.get(i), model, corpus);
            Ranking.Place place = Ranking.best(entry, scorer, roles);
            if (place != null) {
                hits.add(new Hit(open.get(i), scorer, place));
            }
        }
        hits.sort(Comparator.comparingInt((Hit hit) -> -hit.place().points())
                .thenComparingLong(hit -> Ranking.mixed(hit.request().id()))
                .thenComparing(hit -> hit.request().id()));
        return hits;
    }

    /**
     * Any pair, also an ineligible or a low one.
     *
     * @param role null: the one in which the person does best, else the first that the person holds
     * @throws Refusal 404 when there is no such request or profile
     */
    public Pair explain(UUID requestId, UUID profileId, @Nullable Role role) {
        Corpus corpus = statistics.corpus();
        ScoreModel model = models.current();
        return QuarkusTransaction.joiningExisting().call(() -> {
            Stored<RequestDocument> request = requestRegister.get(requestId);
            Stored<ProfileDocument> profile = profileRegister.get(profileId);
            Ranking.Entry entry = candidates.of(profile);
            RequestScorer scorer = queries.scorer(queries.query(request), model, corpus);
            return pair(request, profile, scorer, entry.candidate(), role(scorer, entry, role));
        });
    }

    private static Role role(RequestScorer scorer, Ranking.Entry entry, @Nullable Role wanted) {
        if (wanted != null) {
            return wanted;
        }
        Ranking.Place best = Ranking.best(entry, scorer, Set.of(Role.values()));
        return best != null
                ? best.role()
                : entry.candidate().roles().stream().sorted().findFirst().orElse(Role.TECH_COMMISSIONER);
    }

    /** Scored with evidence and confidence: for those who are shown, and nobody else. */
    private Pair pair(
            Stored<RequestDocument> request,
            Stored<ProfileDocument> profile,
            RequestScorer scorer,
            Candidate candidate,
            Role role) {
        Match match = scorer.match(candidate, role);
        String model = scorer.model().version();
        return new Pair(request, profile, match, model, reading.confidence(scorer, candidate, match));
    }

    private static <T> List<T> part(List<T> ranking, Slice slice) {
        int from = Math.min(slice.skip(), ranking.size());
        return ranking.subList(from, Math.min(from + slice.limit(), ranking.size()));
    }
}
