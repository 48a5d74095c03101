package org.bole.scoring.application;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.bole.platform.document.Stored;
import org.bole.profile.application.Profiles;
import org.bole.profile.domain.Availability;
import org.bole.profile.domain.ProfileId;
import org.bole.profile.domain.Role;
import org.bole.request.application.RequestDocument;
import org.bole.scoring.application.Retrieval.Scope;
import org.bole.scoring.domain.Ranking;
import org.bole.scoring.domain.RequestQuery;
import org.bole.scoring.domain.RequestScorer;
import org.bole.scoring.domain.RequestScorer.Sketch;
import org.bole.scoring.domain.RequestScorers;
import org.bole.scoring.domain.RequestScorers.Look;
import org.bole.scoring.domain.ScoreModel;
import org.bole.scoring.domain.text.Corpus;
import org.bole.scoring.embedding.EmbeddingRun;

/** Who comes into question for the places of many requests at once: points, and what each covers of the required skills. */
@ApplicationScoped
public class Shortlists {
    /** Up to so many pairs of a person and a request everybody is scored; beyond, the index says who promises most. */
    private static final long SCORED = 5_000_000;
    /** So many people are looked at by every request before the next: what is known of them stays near the processor. */
    private static final int AT_ONCE = 64;
    /** So many are retrieved for each who is listed. */
    private static final int RETRIEVED_PER_PLACE = 8;

    private final Retrieval retrieval;
    private final CandidateIndex index;
    private final CorpusStatistics statistics;
    private final Queries queries;
    private final ScoreModels models;
    private final Profiles profiles;
    private final EmbeddingRun embedding;

    Shortlists(
            Retrieval retrieval,
            CandidateIndex index,
            CorpusStatistics statistics,
            Queries queries,
            ScoreModels models,
            Profiles profiles,
            EmbeddingRun embedding) {
        this.retrieval = retrieval;
        this.index = index;
        this.statistics = statistics;
        this.queries = queries;
        this.models = models;
        this.profiles = profiles;
        this.embedding = embedding;
    }

    /**
     * A request, and whom it looks for.
     *
     * @param roles each listed for itself
     */
    public record Asked(Stored<RequestDocument> request, Set<Role> roles) {
        public Asked {
            roles = Set.copyOf(roles);
        }
    }

    /**
     * Who was found.
     *
     * @param model version that gave the points
     * @param requests in the order in which they were asked
     */
    public record Found(String model, List<Lists> requests) {
        public Found {
            requests = List.copyOf(requests);
        }
    }

    /**
     * Those for one request.
     *
     * @param skills how many it requires, each counted once
     * @param byRole in the order of the roles
     */
    public record Lists(int skills, List<Listing> byRole) {
        public Lists {
            byRole = List.copyOf(byRole);
        }
    }

    /**
     * Those for one role in a request.
     *
     * @param eligible how many there are; where not everybody was looked at, of those who promise most
     * @param best best first
     */
    public record Listing(Role role, int eligible, List<Listed> best) {
        public Listing {
            best = List.copyOf(best);
        }
    }

    /**
     * Somebody who comes into question.
     *
     * @param version of the profile that was scored
     * @param points 0–10,000
     * @param skills how well each required skill is covered, in the request's order, in [0, 1]
     */
    @SuppressWarnings("ArrayRecordComponent") // compared by nobody
    public record Listed(ProfileId profile, long version, Availability availability, int points, double[] skills) {}

    /** Told how much of the work is done; it may throw to give up. */
    @FunctionalInterface
    public interface Report {
        void done(long done, long total);
    }

    /** Whether nobody waits for vectors. */
    public boolean settled() {
        return embedding.waiting().serving() == 0;
    }

    /**
     * The best eligible people for each role of each request. Runs outside of any transaction.
     *
     * @param limit of each list, >= 1
     * @param free who comes into question at all: whoever has no time left must not stand before others
     * @throws org.bole.platform.search.SearchUnavailable when the index is needed and cannot be asked
     */
    public Found find(List<Asked> asked, int limit, Predicate<Ranking.Entry> free, Report report) {
        Corpus corpus = statistics.corpus();
        ScoreModel model = models.current();
        List<RequestQuery> prepared =
                queries.computed(asked.stream().map(Asked::request).toList());
        List<Seeker> seekers = IntStream.range(0, asked.size())
                .parallel()
                .mapToObj(i -> seeker(asked.get(i), queries.scorer(prepared.get(i), model, corpus), limit))
                .toList();
        long people = QuarkusTransaction.requiringNew().call(profiles::size);
        if (people * seekers.size() <= SCORED) {
            everybody(seekers, people, free, report);
        } else {
            promising(seekers, limit, free, report);
        }
        return new Found(
                model.version(), seekers.parallelStream().map(Seeker::found).toList());
    }

    private static Seeker seeker(Asked asked, RequestScorer scorer, int limit) {
        return new Seeker(
                scorer,
                asked.roles().stream()
                        .sorted()
                        .map(role -> new Shortlist(role, limit))
                        .toList());
    }

    private void everybody(List<Seeker> seekers, long people, Predicate<Ranking.Entry> free, Report report) {
        RequestScorers scorers =
                new RequestScorers(seekers.stream().map(Seeker::scorer).toList());
        long[] seen = new long[1];
        retrieval.everybody(entries -> {
            List<Ranking.Entry> asked = entries.stream().filter(free).toList();
            for (int from = 0; from < asked.size(); from += AT_ONCE) {
                lookAt(asked.subList(from, Math.min(from + AT_ONCE, asked.size())), seekers, scorers);
            }
            seen[0] += entries.size();
            report.done(Math.min(seen[0], people), people);
        });
    }

    private static void lookAt(List<Ranking.Entry> entries, List<Seeker> seekers, RequestScorers scorers) {
        List<Look> looks = entries.parallelStream()
                .map(entry -> scorers.look(entry.candidate()))
                .toList();
        IntStream.range(0, seekers.size())
                .parallel()
                .forEach(i -> seekers.get(i).lookAt(entries, looks, i));
    }

    private void promising(List<Seeker> seekers, int limit, Predicate<Ranking.Entry> free, Report report) {
        index.catchUp();
        long done = 0;
        for (Seeker seeker : seekers) {
            QuarkusTransaction.requiringNew().run(() -> {
                for (Shortlist list : seeker.lists()) {
                    Scope scope = new Scope(Set.of(list.role()), null);
                    seeker.lookAt(
                            retrieval.promising(seeker.scorer(), scope, RETRIEVED_PER_PLACE * limit).stream()
                                    .filter(free)
                                    .toList(),
                            list);
                }
            });
            report.done(++done, seekers.size());
        }
    }

    /** A request that looks at people. */
    private record Seeker(RequestScorer scorer, List<Shortlist> lists) {
        /**
         * @param looks at each of them
         * @param number of this request among all
         */
        void lookAt(List<Ranking.Entry> entries, List<Look> looks, int number) {
            for (int i = 0; i < entries.size(); i++) {
                Sketch sketch = null;
                for (Shortlist list : lists) {
                    if (list.takes(entries.get(i), scorer)) {
                        sketch = sketch == null ? looks.get(i).sketch(number) : sketch;
                        list.add(entries.get(i), sketch);
                    }
                }
            }
        }

        void lookAt(List<Ranking.Entry> entries, Shortlist list) {
            entries.stream()
                    .filter(entry -> list.takes(entry, scorer))
                    .forEach(entry -> list.add(entry, scorer.sketch(entry.candidate())));
        }

        Lists found() {
            List<Listing> listings = new ArrayList<>();
            for (Shortlist list : lists) {
                listings.add(new Listing(
                        list.role(),
                        list.eligible(),
                        list.best().stream().map(this::listed).toList()));
            }
            return new Lists(scorer.query().required().size(), listings);
        }

        private Listed listed(Ranking.Place place) {
            var candidate = place.entry().candidate();
            return new Listed(
                    place.entry().id(),
                    place.entry().version(),
                    candidate.availability(),
                    place.points(),
                    scorer.required(candidate));
        }
    }
}
