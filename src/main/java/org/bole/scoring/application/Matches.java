package org.bole.scoring.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.bole.platform.document.Stored;
import org.bole.platform.problem.Refusal;
import org.bole.platform.text.Messages;
import org.bole.profile.application.ProfileDocument;
import org.bole.profile.application.ProfileRegister;
import org.bole.profile.application.Profiles;
import org.bole.profile.domain.Role;
import org.bole.request.application.RequestDocument;
import org.bole.request.application.RequestRegister;
import org.bole.request.application.Requests;
import org.bole.scoring.domain.Match;
import org.bole.scoring.domain.Ranking;
import org.bole.scoring.domain.RequestQuery;
import org.bole.scoring.domain.RequestScorer;
import org.jspecify.annotations.Nullable;

/**
 * Use cases of matching: who fits a request, which requests fit a person, and why a given pair does or does not. The pool
 * is asked before anything is read: it may need a database connection, and nobody must wait for one while holding one.
 */
@ApplicationScoped
@Transactional
public class Matches {
    private static final Messages MESSAGES = Messages.of("scoring");

    private final ProfilePool pool;
    private final Queries queries;
    private final RequestRegister requestRegister;
    private final ProfileRegister profileRegister;
    private final Requests requests;
    private final Profiles profiles;
    private final Clock clock;

    Matches(
            ProfilePool pool,
            Queries queries,
            RequestRegister requestRegister,
            ProfileRegister profileRegister,
            Requests requests,
            Profiles profiles,
            Clock clock) {
        this.clock = clock;
        this.pool = pool;
        this.queries = queries;
        this.requestRegister = requestRegister;
        this.profileRegister = profileRegister;
        this.requests = requests;
        this.profiles = profiles;
    }

    /**
     * The best eligible profiles for a request.
     *
     * @param roles which roles to look at; a person eligible in several appears once, in the best one
     * @throws Refusal 404 when there is no such request
     */
    public Ranked forRequest(UUID requestId, Set<Role> roles, Slice slice) {
        PoolSnapshot snapshot = pool.snapshot();
        Stored<RequestDocument> request = requestRegister.get(requestId);
        RequestScorer scorer = queries.scorer(request, snapshot);
        List<Ranking.Place> best = Ranking.top(snapshot.entries(), scorer, roles, slice.withOneMore());
        List<Ranking.Place> shown = part(best, slice);
        Map<UUID, Stored<ProfileDocument>> documents = new HashMap<>();
        profiles.findAll(shown.stream().map(place -> place.entry().id().value()).toList())
                .forEach(found -> documents.put(found.id(), found));
        List<Pair> pairs = new ArrayList<>();
        for (Ranking.Place place : shown) {
            Stored<ProfileDocument> profile = documents.get(place.entry().id().value());
            if (profile != null) {
                pairs.add(new Pair(request, profile, scorer.match(place.entry().candidate(), place.role())));
            }
        }
        return new Ranked(pairs, best.size() > slice.skip() + slice.limit());
    }

    /**
     * The open requests that a person fits best.
     *
     * @throws Refusal 404 when there is no such profile
     */
    public Ranked forProfile(UUID profileId, Set<Role> roles, Slice slice) {
        PoolSnapshot snapshot = pool.snapshot();
        Stored<ProfileDocument> profile = profileRegister.get(profileId);
        Ranking.Entry entry = entry(snapshot, profileId);
        List<Stored<RequestDocument>> open = requests.open(LocalDate.now(clock));
        List<RequestQuery> prepared = queries.queries(open, snapshot);
        record Hit(Stored<RequestDocument> request, RequestQuery query, Ranking.Place place) {}
        List<Hit> hits = new ArrayList<>();
        for (int i = 0; i < open.size(); i++) {
            // A scorer is as large as the vocabulary: one at a time.
            RequestScorer scorer = queries.scorer(prepared.get(i), snapshot);
            Ranking.Place place = Ranking.best(entry, scorer, roles);
            if (place != null) {
                hits.add(new Hit(open.get(i), prepared.get(i), place));
            }
        }
        hits.sort(Comparator.comparingInt((Hit hit) -> -hit.place().points())
                .thenComparingLong(hit -> Ranking.mixed(hit.request().id()))
                .thenComparing(hit -> hit.request().id()));
        List<Pair> pairs = new ArrayList<>();
        for (Hit hit : part(hits, slice)) {
            RequestScorer scorer = queries.scorer(hit.query(), snapshot);
            Match match = scorer.match(entry.candidate(), hit.place().role());
            pairs.add(new Pair(hit.request(), profile, match));
        }
        return new Ranked(pairs, hits.size() > slice.skip() + slice.limit());
    }

    /**
     * Any pair, also an ineligible or a low one.
     *
     * @param role null: the one in which the person does best, else the first that the person holds
     * @throws Refusal 404 when there is no such request or profile
     */
    public Pair explain(UUID requestId, UUID profileId, @Nullable Role role) {
        PoolSnapshot snapshot = pool.snapshot();
        Stored<RequestDocument> request = requestRegister.get(requestId);
        Stored<ProfileDocument> profile = profileRegister.get(profileId);
        Ranking.Entry entry = entry(snapshot, profileId);
        RequestScorer scorer = queries.scorer(request, snapshot);
        return new Pair(request, profile, match(scorer, entry, role));
    }

    private static Match match(RequestScorer scorer, Ranking.Entry entry, @Nullable Role wanted) {
        if (wanted != null) {
            return scorer.match(entry.candidate(), wanted);
        }
        Ranking.Place best = Ranking.best(entry, scorer, Set.of(Role.values()));
        Role role = best != null
                ? best.role()
                : entry.candidate().roles().stream().sorted().findFirst().orElse(Role.TECH_COMMISSIONER);
        return scorer.match(entry.candidate(), role);
    }

    private static Ranking.Entry entry(PoolSnapshot snapshot, UUID profileId) {
        Ranking.Entry entry = snapshot.find(profileId);
        if (entry == null) {
            throw new Refusal(Refusal.Kind.UNAVAILABLE, "not-yet-in-pool", MESSAGES.get("not-yet-in-pool"));
        }
        return entry;
    }

    private static <T> List<T> part(List<T> ranking, Slice slice) {
        int from = Math.min(slice.skip(), ranking.size());
        return ranking.subList(from, Math.min(from + slice.limit(), ranking.size()));
    }
}
