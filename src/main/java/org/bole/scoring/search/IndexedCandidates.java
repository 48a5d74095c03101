package org.bole.scoring.search;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
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
import org.bole.scoring.domain.TranslatedView;
import org.bole.scoring.domain.text.Embedding;
import org.bole.scoring.domain.text.Meaning;

/**
 * Finds candidates in the index by three views: texts by words, texts by meaning, people by skills and fields of work.
 * Each view's value is close to the points that its components will give, so that the best of the whole are among the
 * best of one of them.
 */
@ApplicationScoped
class IndexedCandidates implements CandidateIndex {
    /** Texts asked for by words, for each candidate wanted: a person may have several of the best. */
    private static final int TEXTS_OF_A_PERSON = 2;

    private final SearchIndexes indexes;
    private final CandidateQueries queries;
    /** Of its own: what runs here waits for nothing, so that callers never wait for each other in a circle. */
    private final ExecutorService executor =
            Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors(), task -> {
                Thread thread = new Thread(task, "candidate-views");
                thread.setDaemon(true);
                return thread;
            });

    IndexedCandidates(SearchIndexes indexes, CandidateQueries queries) {
        this.indexes = indexes;
        this.queries = queries;
    }

    @PreDestroy
    void close() {
        executor.shutdownNow();
    }

    @Override
    public void catchUp() {
        indexes.catchUp(KIND);
        indexes.catchUp(SkillSource.KIND);
    }

    @Override
    public Map<UUID, Long> find(Wanted wanted, int each) {
        Query filter = CandidateFilters.of(wanted);
        Query texts = part(filter, CandidateFields.TEXT);
        Query people = part(filter, CandidateFields.PERSON);
        // The views do not wait for each other; what they found is put together in one order.
        Future<List<Hit>> byWords = aside(() ->
                ask(engine -> search(engine, new Search(queries.text(wanted), texts, each * TEXTS_OF_A_PERSON))));
        List<Future<List<Hit>>> byMeaning = questions(wanted, texts, each).stream()
                .map(question -> aside(() -> ask(engine -> engine.nearest(question))))
                .toList();
        Query person = queries.person(wanted);
        List<Hit> bySkills = ask(engine -> search(engine, new Search(person, people, each)));
        Map<UUID, Long> found = new LinkedHashMap<>();
        add(found, result(byWords));
        add(found, bySkills);
        byMeaning.forEach(hits -> add(found, result(hits)));
        if (found.size() < each) {
            add(found, ask(engine -> search(engine, new Search(new Query.Everything(), people, each))));
        }
        return found;
    }

    /** By the vector of the request, and by that of its translation: another model's, in a field of its own. */
    private static List<Nearest> questions(Wanted wanted, Query texts, int each) {
        List<Nearest> questions = new ArrayList<>();
        Meaning meaning = wanted.request().meaning();
        if (meaning != null) {
            questions.add(nearest(meaning.whole(), texts, each));
        }
        TranslatedView translated = wanted.request().translated();
        if (translated != null && translated.embedding() != null) {
            questions.add(nearest(translated.embedding(), texts, each));
        }
        return questions;
    }

    private static Nearest nearest(Embedding vector, Query filter, int limit) {
        return new Nearest(CandidateFields.vectors(vector.model()), vector.values(), filter, limit);
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

    private static void add(Map<UUID, Long> found, List<Hit> hits) {
        hits.forEach(hit -> found.merge(hit.owner(), hit.revision(), Math::max));
    }
}
