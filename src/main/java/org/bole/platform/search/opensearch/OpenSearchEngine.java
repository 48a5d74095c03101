package org.bole.platform.search.opensearch;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.bole.platform.search.Content;
import org.bole.platform.search.Found;
import org.bole.platform.search.Hit;
import org.bole.platform.search.IndexEntry;
import org.bole.platform.search.Nearest;
import org.bole.platform.search.Search;
import org.bole.platform.search.SearchEngine;
import org.bole.platform.search.SearchUnavailable;
import org.bole.platform.search.Version;
import org.jspecify.annotations.Nullable;

/**
 * One index of a cluster. A document's id is its owner's id and its number among the owner's documents: writing again
 * overwrites, and what the owner no longer has goes in the same bulk. The cluster acknowledges a write when it is safe on
 * every copy.
 */
final class OpenSearchEngine implements SearchEngine {
    /** Of one answer; the index allows that many. */
    private static final int MOST_HITS = 10_000;

    private final Cluster cluster;
    private final String index;
    private final OpenSearchQueries queries;
    private final Set<String> vectors = ConcurrentHashMap.newKeySet();

    OpenSearchEngine(Cluster cluster, String index) {
        this.cluster = cluster;
        this.index = index;
        vectors.addAll(mappedVectors());
        queries = new OpenSearchQueries(factor(cluster));
    }

    /**
     * What the cluster multiplies BM25 with: up to version 2, the constant k1 + 1 of the formula as first published
     * (Robertson et al. 1994), which changes no order by itself but the balance with other worths.
     */
    private static double factor(Cluster cluster) {
        String version =
                cluster.ask("GET", "/", null).path("version").path("number").asText();
        return version.startsWith("1.") || version.startsWith("2.") ? IndexDefinition.K1 + 1 : 1;
    }

    @Override
    public Found search(Search search) {
        ObjectNode body = cluster.object();
        ObjectNode bool = body.putObject("query").putObject("bool");
        bool.putArray("must").add(queries.query(search.query()));
        bool.putArray("filter").add(queries.query(search.filter()));
        boolean counting = search.limit() == 0 || !search.facets().isEmpty();
        body.put("from", search.skip()).put("size", search.limit()).put("track_total_hits", counting);
        order(body);
        Answers.fields(body, Names.OWNER, Names.REVISION);
        for (String field : search.facets()) {
            ObjectNode values = body.withObject("/aggs").putObject(field).putObject("terms");
            values.put("field", Names.keyword(field)).put("size", Found.VALUES_OF_A_FACET);
        }
        JsonNode answer =
                ask(search(31 * search.query().hashCode() + search.filter().hashCode()), body);
        List<Hit> hits = Answers.scored(answer, 1, 0);
        long total = counting ? answer.path("hits").path("total").path("value").asLong() : hits.size();
        return new Found(hits, total, Answers.facets(answer, search.facets()));
    }

    /**
     * The copies count deleted documents differently, and their graphs were built in another order: one question goes to
     * one copy, so that its pages fit together and it is answered alike each time.
     */
    private static String search(int question) {
        return "_search?preference=question-" + Integer.toHexString(question);
    }

    /** The best first, equal ones as every engine orders them. */
    private static void order(ObjectNode body) {
        body.putArray("sort").add("_score").addObject().put(Names.TIE, "asc");
    }

    @Override
    public List<Hit> nearest(Nearest nearest) {
        if (!vectors.contains(nearest.field())) {
            vectors.addAll(mappedVectors());
        }
        if (!vectors.contains(nearest.field())) {
            return List.of();
        }
        ObjectNode body = cluster.object().put("size", nearest.limit());
        ObjectNode knn = body.putObject("query").putObject("knn").putObject(Names.vector(nearest.field()));
        knn.set("vector", Bulk.components(nearest.vector()));
        knn.put("k", nearest.limit()).set("filter", queries.query(nearest.filter()));
        order(body);
        Answers.fields(body, Names.OWNER, Names.REVISION);
        // The score of a cosine is (1 + cosine) / 2.
        int question = 31 * Arrays.hashCode(nearest.vector()) + nearest.filter().hashCode();
        return Answers.scored(ask(search(question), body), 2, -1).stream()
                .filter(hit -> hit.score() >= nearest.least())
                .toList();
    }

    @Override
    public void replace(Collection<UUID> owners, Collection<IndexEntry> entries, long revision) {
        entries.stream()
                .flatMap(entry -> entry.documents().stream())
                .flatMap(document -> document.vectors().entrySet().stream())
                .forEach(vector -> map(vector.getKey(), vector.getValue().length));
        Bulk bulk = new Bulk(cluster, index, revision);
        entries.forEach(bulk::put);
        ObjectNode surplus = surplus(owners, entries);
        JsonNode gone;
        do {
            // Whoever wrote last may have ended before it was visible.
            commit();
            gone = Answers.hits(ask("_search", surplus));
            gone.forEach(hit ->
                    bulk.remove(Answers.owner(hit), Math.toIntExact(Answers.number(hit, Names.NUMBER_IN_ENTRY))));
            bulk.send();
        } while (gone.size() == MOST_HITS);
    }

    /** Asks for documents that owners have in the index, with numbers that they no longer have. */
    private ObjectNode surplus(Collection<UUID> owners, Collection<IndexEntry> entries) {
        Map<UUID, Integer> sizes = new HashMap<>();
        owners.forEach(owner -> sizes.put(owner, 0));
        entries.forEach(entry -> sizes.put(entry.owner(), entry.documents().size()));
        Map<Integer, List<UUID>> bySize = new TreeMap<>();
        sizes.forEach((owner, size) ->
                bySize.computeIfAbsent(size, any -> new ArrayList<>()).add(owner));
        ObjectNode body = cluster.object().put("size", MOST_HITS);
        body.set("query", OpenSearchQueries.numberedFrom(bySize));
        Answers.fields(body, Names.OWNER, Names.NUMBER_IN_ENTRY);
        return body;
    }

    /** A field for vectors is made when the first one comes: only then is its number of components known. */
    private void map(String field, int components) {
        if (!vectors.contains(field)) {
            cluster.change("PUT", "/" + index + "/_mapping", IndexDefinition.vectors(field, components));
            vectors.add(field);
        }
    }

    private Set<String> mappedVectors() {
        Set<String> names = new HashSet<>();
        cluster.ask("GET", "/" + index + "/_mapping", null)
                .path(index)
                .path("mappings")
                .path("properties")
                .path(Names.VECTORS)
                .path("properties")
                .fieldNames()
                .forEachRemaining(names::add);
        return names;
    }

    /** A write is durable when it is acknowledged: this makes it visible, on every copy. */
    @Override
    public void commit() {
        JsonNode answer = in(() -> cluster.change("POST", "/" + index + "/_refresh", null));
        if (answer.path("_shards").path("failed").asInt() > 0) {
            throw new SearchUnavailable("not every copy of %s shows what was written".formatted(index), null);
        }
    }

    @Override
    public List<Content> contents(Collection<UUID> owners) {
        if (owners.isEmpty()) {
            return List.of();
        }
        ObjectNode body = cluster.object();
        owners.forEach(owner -> body.withArray("ids").add(owner + "/0"));
        String fields = String.join(",", Answers.OF_A_CONTENT);
        // What is not visible yet to a search is not read either.
        JsonNode answer = ask("_mget?realtime=false&_source=" + fields, body);
        return Answers.contents(answer);
    }

    @Override
    public List<Version> versions(@Nullable UUID after, int limit) {
        ObjectNode body = cluster.object().put("size", limit).put("track_total_hits", false);
        body.putObject("query").putObject("term").put(Names.NUMBER_IN_ENTRY, 0);
        body.putArray("sort").addObject().put(Names.OWNER, "asc");
        Answers.fields(body, Names.OWNER, Names.VERSION);
        if (after != null) {
            body.putArray("search_after").add(after.toString());
        }
        List<Version> versions = new ArrayList<>();
        Answers.hits(ask("_search", body))
                .forEach(hit -> versions.add(new Version(Answers.owner(hit), Answers.number(hit, Names.VERSION))));
        return versions;
    }

    @Override
    public long documents() {
        return ask("_count", null).path("count").asLong();
    }

    @Override
    public boolean intact() {
        return cluster.has(index);
    }

    private JsonNode ask(String action, @Nullable ObjectNode body) {
        return in(() -> cluster.ask("POST", "/" + index + "/" + action, body));
    }

    private JsonNode in(Supplier<JsonNode> call) {
        try {
            return call.get();
        } catch (Cluster.Missing gone) {
            throw new SearchUnavailable("the index %s is gone".formatted(index), gone);
        }
    }

    /** The connection is the cluster's. */
    @Override
    public void close() {}
}
