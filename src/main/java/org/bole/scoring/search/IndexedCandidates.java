package org.bole.scoring.search;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.bole.platform.search.Hit;
import org.bole.platform.search.Nearest;
import org.bole.platform.search.Query;
import org.bole.platform.search.Search;
import org.bole.platform.search.SearchEngine;
import org.bole.platform.search.SearchIndexes;
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

    IndexedCandidates(SearchIndexes indexes, CandidateQueries queries) {
        this.indexes = indexes;
        this.queries = queries;
    }

    @Override
    public void catchUp() {
        indexes.catchUp(KIND);
        indexes.catchUp(SkillSource.KIND);
    }

    @Override
    public Map<UUID, Long> find(Wanted wanted, int each) {
        Query person = queries.person(wanted);
        return indexes.ask(KIND, engine -> find(engine, wanted, person, each));
    }

    @Override
    public List<Indexed> read(Collection<UUID> ids) {
        return indexes.ask(KIND, engine -> engine.contents(ids)).stream()
                .map(found -> new Indexed(
                        found.owner(), found.version(), found.revision(), CandidateContent.read(found.bytes())))
                .toList();
    }

    private Map<UUID, Long> find(SearchEngine engine, Wanted wanted, Query person, int each) {
        Query filter = CandidateFilters.of(wanted);
        Query texts = part(filter, CandidateFields.TEXT);
        Query people = part(filter, CandidateFields.PERSON);
        Map<UUID, Long> found = new LinkedHashMap<>();
        add(
                found,
                engine.search(new Search(queries.text(wanted), texts, each * TEXTS_OF_A_PERSON))
                        .hits());
        add(found, engine.search(new Search(person, people, each)).hits());
        Meaning meaning = wanted.request().meaning();
        if (meaning != null) {
            String field = CandidateFields.vectors(meaning.whole().model());
            add(found, engine.nearest(new Nearest(field, meaning.whole().values(), texts, each)));
        }
        // Texts in the other language: their vectors are another model's, in a field of their own.
        TranslatedView translated = wanted.request().translated();
        if (translated != null && translated.embedding() != null) {
            Embedding there = translated.embedding();
            add(
                    found,
                    engine.nearest(new Nearest(CandidateFields.vectors(there.model()), there.values(), texts, each)));
        }
        if (found.size() < each) {
            add(
                    found,
                    engine.search(new Search(new Query.Everything(), people, each))
                            .hits());
        }
        return found;
    }

    private static Query part(Query filter, String part) {
        return new Query.All(List.of(new Query.OneOf(CandidateFields.PART, Set.of(part)), filter));
    }

    private static void add(Map<UUID, Long> found, List<Hit> hits) {
        hits.forEach(hit -> found.merge(hit.owner(), hit.revision(), Math::max));
    }
}
