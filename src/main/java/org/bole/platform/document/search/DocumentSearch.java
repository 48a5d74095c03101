package org.bole.platform.document.search;

import io.quarkus.narayana.jta.QuarkusTransaction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.bole.platform.document.Containment;
import org.bole.platform.document.ListParameters;
import org.bole.platform.document.Register;
import org.bole.platform.document.search.SubjectSource.Seen;
import org.bole.platform.paging.Cursor;
import org.bole.platform.search.Found;
import org.bole.platform.search.Hit;
import org.bole.platform.search.Matching;
import org.bole.platform.search.Query;
import org.bole.platform.search.Search;
import org.bole.platform.search.SearchIndexes;
import org.bole.platform.search.text.Highlighter;
import org.bole.platform.search.text.Question;
import org.bole.platform.search.text.SubjectFields;
import org.bole.platform.search.text.SubjectQuery;

/**
 * Use case: a list that can be searched. Without a question it is the register's own list; with one the index says who
 * comes, and the database what is shown: whoever was deleted since, or would not be found as the document is now, is left
 * out. Not transactional as a whole, since taking in what was written before needs a transaction of its own.
 */
public class DocumentSearch<D> {
    /** Places that can be paged through: nobody reads on, and a cluster counts this far only at a price. */
    static final int WINDOW = 10_000;

    private final SearchIndexes indexes;
    private final Register<D> register;
    private final SubjectSource<D, ?> source;

    protected DocumentSearch(SearchIndexes indexes, Register<D> register, SubjectSource<D, ?> source) {
        this.indexes = indexes;
        this.register = register;
        this.source = source;
    }

    /**
     * One page.
     *
     * @throws org.bole.platform.problem.Refusal 400 for a facet that the list has not, a question without words, an order
     *     other than relevance with a question, a cursor of another question
     * @throws org.bole.platform.search.SearchUnavailable when the index is needed and cannot be asked
     */
    public Listing<D> list(ListParameters page, SearchParameters search, Containment filter) {
        SearchOrder order = SearchOrder.of(page, search, source.facets());
        Question question = order.question();
        if (question != null && order.asked() != null) {
            return found(page, order, order.asked(), question, filter);
        }
        Listing<D> plain = Listing.plain(register.list(page.with(filter)));
        if (order.facets().isEmpty()) {
            return plain;
        }
        Search counting =
                new Search(new Query.Everything(), SubjectQuery.claims(filter.claims()), 0, 0, order.facets());
        Found counted = ask(counting);
        return plain.counted(counted.total(), counts(counted, order.facets()));
    }

    private Listing<D> found(
            ListParameters page, SearchOrder order, String asked, Question question, Containment filter) {
        String name = orderName(asked);
        Cursor cursor = page.cursor();
        int skip = cursor == null ? 0 : Math.min(cursor.within(name).number(0), WINDOW);
        int limit = page.limit().value();
        Query query = SubjectQuery.of(asked, question);
        Query wanted = SubjectQuery.claims(filter.claims());
        Found found = ask(new Search(query, wanted, skip, page.limit().withOneMore(), order.facets()));
        boolean more = found.hits().size() > limit && skip + limit < WINDOW;
        List<Hit> hits = found.hits().subList(0, Math.min(limit, found.hits().size()));
        Query still = new Query.All(List.of(query, wanted));
        return new Listing<>(
                items(hits, still, new Highlighter(asked, question)),
                more ? new Cursor(name, List.of(String.valueOf(skip + limit))).toString() : null,
                total(found, query, wanted, order),
                order.facets().isEmpty() ? null : counts(found, order.facets()));
    }

    /** A cursor is good for one question only. */
    private static String orderName(String asked) {
        return "relevance " + UUID.nameUUIDFromBytes(asked.getBytes(StandardCharsets.UTF_8));
    }

    private Found ask(Search search) {
        indexes.catchUp(source.kind());
        return indexes.ask(source.kind(), engine -> engine.search(search));
    }

    /** An engine counts only where facets are counted as well: the others would have it count for nothing. */
    private long total(Found found, Query query, Query wanted, SearchOrder order) {
        return order.facets().isEmpty()
                ? indexes.ask(source.kind(), engine -> engine.search(new Search(query, wanted, 0)))
                        .total()
                : found.total();
    }

    private List<Listed<D>> items(List<Hit> hits, Query still, Highlighter highlighter) {
        Map<UUID, Seen<D>> seen = new HashMap<>();
        QuarkusTransaction.joiningExisting()
                .call(() -> source.seen(
                        register.findAll(hits.stream().map(Hit::owner).toList())))
                .forEach(one -> seen.put(one.stored().id(), one));
        List<Listed<D>> items = new ArrayList<>();
        for (Hit hit : hits) {
            Seen<D> one = seen.get(hit.owner());
            if (one != null && new Matching(SubjectFields.document(hit.owner(), one.subject())).satisfies(still)) {
                items.add(new Listed<>(one.stored(), highlighter.highlights(one.subject())));
            }
        }
        return items;
    }

    private Map<String, List<FacetCount>> counts(Found found, List<String> facets) {
        Map<String, List<FacetCount>> counts = new LinkedHashMap<>();
        for (String facet : facets) {
            counts.put(
                    facet,
                    found.facets().getOrDefault(facet, List.of()).stream()
                            .map(one -> new FacetCount(one.value(), one.count(), source.label(facet, one.value())))
                            .toList());
        }
        return counts;
    }
}
