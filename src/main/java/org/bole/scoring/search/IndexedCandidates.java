package org.bole.scoring.search;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.function.Supplier;
import org.bole.platform.search.Hit;
import org.bole.platform.search.Nearest;
import org.bole.platform.search.Query;
import org.bole.platform.search.Search;
import org.bole.platform.search.SearchEngine;
import org.bole.platform.search.SearchIndexes;
import org.bole.platform.search.SearchUnavailable;
import org.bole.scoring.application.CandidateIndex;
import org.bole.scoring.domain.Calibration;
import org.bole.scoring.domain.Component;
import org.bole.scoring.domain.ScoreModel;
import org.bole.scoring.domain.Taxonomy;
import org.bole.scoring.domain.TranslatedView;
import org.bole.scoring.domain.text.Embedding;
import org.bole.scoring.domain.text.Meaning;

/**
 * Finds candidates in the index by three views: texts by words, texts by meaning, people by skills, fields of work and
 * all their words. Each view's value is close to the points that its components will give, so that the best of the whole
 * are among those who {@linkplain Prospects promise} most by all views together.
 */
@ApplicationScoped
class IndexedCandidates implements CandidateIndex {
    /** Texts asked for by words, for each candidate wanted: a person may have several of the best. */
    private static final int TEXTS_OF_A_PERSON = 2;

    private final SearchIndexes indexes;
    private final CandidateQueries queries;
    private final Taxonomy taxonomy;
    /** Of its own: what runs here waits for nothing, so that callers never wait for each other in a circle. */
    private final ExecutorService executor =
            Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors(), task -> {
                Thread thread = new Thread(task, "candidate-views");
                thread.setDaemon(true);
                return thread;
            });

    IndexedCandidates(SearchIndexes indexes, CandidateQueries queries, Taxonomy taxonomy) {
        this.indexes = indexes;
        this.queries = queries;
        this.taxonomy = taxonomy;
    }

    @PreDestroy
    void close() {
        executor.shutdownNow();
    }

    @Override
    public long catchUp() {
        return indexes.catchUp(KIND, SkillSource.KIND);
    }

    @Override
    public Map<UUID, Long> find(Wanted wanted, int limit) {
        Query filter = CandidateFilters.of(wanted, taxonomy);
        Query texts = part(filter, CandidateFields.TEXT);
        Query people = part(filter, CandidateFields.PERSON);
        int byWordsLimit = limit * TEXTS_OF_A_PERSON;
        // The views do not wait for each other; what they found is put together in one order.
        Future<List<Hit>> byWords =
                aside(() -> ask(engine -> search(engine, new Search(queries.text(wanted), texts, byWordsLimit))));
        List<Meant> meant = meant(wanted);
        List<Future<List<Hit>>> byMeaning = meant.stream()
                .map(one -> aside(() -> ask(engine -> engine.nearest(one.question(texts, limit)))))
                .toList();
        Query person = queries.person(wanted);
        Prospects prospects = new Prospects();
        prospects.people(ask(engine -> search(engine, new Search(person, people, limit))), limit);
        prospects.texts(result(byWords), byWordsLimit, Hit::score);
        for (int i = 0; i < meant.size(); i++) {
            prospects.texts(result(byMeaning.get(i)), limit, meant.get(i)::points);
        }
        if (prospects.size() < limit) {
            Search anybody = new Search(new Query.Everything(), people, limit);
            prospects.people(ask(engine -> search(engine, anybody)), limit);
        }
        return prospects.most(limit);
    }

    /** What a text means, and what being close to it is worth. */
    private record Meant(Embedding vector, Calibration marks, int most) {
        Nearest question(Query filter, int limit) {
            return new Nearest(CandidateFields.vectors(vector.model()), vector.values(), filter, limit);
        }

        double points(Hit hit) {
            return most * marks.texts(hit.score());
        }
    }

    /** The vector of the request, and that of its translation: another model's, in a field of its own. */
    private static List<Meant> meant(Wanted wanted) {
        List<Meant> meant = new ArrayList<>();
        ScoreModel model = wanted.model();
        int most = model.weightsFor(wanted.request().request().kind()).of(Component.SEMANTIC);
        Meaning meaning = wanted.request().meaning();
        if (meaning != null) {
            Embedding whole = meaning.whole();
            meant.add(new Meant(whole, model.calibrationFor(whole.model()), most));
        }
        TranslatedView translated = wanted.request().translated();
        if (translated != null && translated.embedding() != null) {
            Embedding there = translated.embedding();
            meant.add(new Meant(there, model.translatedCalibrationFor(there.model()), most));
        }
        return meant;
    }

    private List<Hit> ask(Function<SearchEngine, List<Hit>> question) {
        return indexes.ask(KIND, question);
    }

    private static List<Hit> search(SearchEngine engine, Search search) {
        return engine.search(search).hits();
    }

    private Future<List<Hit>> aside(Supplier<List<Hit>> question) {
        return CompletableFuture.supplyAsync(question, executor);
    }

    private static List<Hit> result(Future<List<Hit>> hits) {
        try {
            return hits.get();
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException failed ? failed : new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new SearchUnavailable("interrupted while waiting for the index", e);
        }
    }

    @Override
    public List<Indexed> read(Collection<UUID> ids) {
        return indexes.ask(KIND, engine -> engine.contents(ids)).stream()
                .map(found -> new Indexed(
                        found.owner(), found.version(), found.revision(), CandidateContent.read(found.bytes())))
                .toList();
    }

    private static Query part(Query filter, String part) {
        return new Query.All(List.of(new Query.OneOf(CandidateFields.PART, Set.of(part)), filter));
    }
}
