package org.bole.platform.search;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.OptionalLong;
import org.bole.platform.job.Job;
import org.bole.platform.job.Jobs;
import org.bole.platform.problem.Refusal;
import org.bole.platform.text.Messages;

/** What an operator does with indexes. */
@ApplicationScoped
class SearchIndexAdmin {
    private static final Messages MESSAGES = Messages.of("search");

    private final SearchIndexes indexes;
    private final Outbox outbox;
    private final Jobs jobs;

    SearchIndexAdmin(SearchIndexes indexes, Outbox outbox, Jobs jobs) {
        this.indexes = indexes;
        this.outbox = outbox;
        this.jobs = jobs;
    }

    List<IndexView> list() {
        return indexes.all().stream().map(this::view).toList();
    }

    /** @throws Refusal 404 when there is no such index */
    IndexView get(String kind) {
        return view(find(kind));
    }

    /** Begins to build an index anew; the present one answers meanwhile. @throws Refusal 404 */
    IndexView rebuild(String kind) {
        SearchIndex index = find(kind);
        index.rebuild();
        return view(index);
    }

    Job check() {
        return jobs.submit(UuidCreator.getTimeOrderedEpoch(), DriftCheckJob.CHECK, null);
    }

    private SearchIndex find(String kind) {
        return indexes.find(kind)
                .orElseThrow(() -> new Refusal(
                        Refusal.Kind.NOT_FOUND,
                        "not-found",
                        MESSAGES.get(
                                "no-such-index",
                                kind,
                                indexes.all().stream()
                                        .map(SearchIndex::kind)
                                        .toList()
                                        .toString())));
    }

    private IndexView view(SearchIndex index) {
        OptionalLong documents = documents(index);
        return new IndexView(
                index.kind(),
                indexes.backend(),
                documents.isPresent(),
                documents.orElse(0),
                outbox.size(index.kind()),
                index.building());
    }

    /** Empty when the index does not answer. */
    private static OptionalLong documents(SearchIndex index) {
        try {
            return OptionalLong.of(index.read(SearchEngine::documents));
        } catch (SearchUnavailable away) {
            return OptionalLong.empty();
        }
    }
}
