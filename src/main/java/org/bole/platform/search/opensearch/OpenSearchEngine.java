package org.bole.platform.search.opensearch;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.bole.platform.search.Content;
import org.bole.platform.search.Found;
import org.bole.platform.search.Hit;
import org.bole.platform.search.IndexDocument;
import org.bole.platform.search.IndexEntry;
import org.bole.platform.search.Nearest;
import org.bole.platform.search.Search;
import org.bole.platform.search.SearchEngine;
import org.bole.platform.search.SearchUnavailable;
import org.bole.platform.search.Version;
import org.jspecify.annotations.Nullable;

/**
 * One index of a cluster. A document's id is its owner's id and its number among the owner's documents: writing again
 * overwrites, and only then goes what the owner no longer has, so that nobody is missing in between. The cluster
 * acknowledges a write when it is safe on every copy.
 */
final class OpenSearchEngine implements SearchEngine {
    private final Cluster cluster;
    private final String index;
    private final Set<String> vectors = ConcurrentHashMap.newKeySet();

    OpenSearchEngine(Cluster cluster, String index) {
        this.cluster = cluster;
        this.index = index;
        vectors.addAll(mappedVectors());
    }

    @Override
    public Found search(Search search) {
        ObjectNode body = cluster.object();
        ObjectNode bool = body.putObject("query").putObject("bool");
        bool.putArray("must").add(OpenSearchQueries.query(search.query()));
        bool.putArray("filter").add(OpenSearchQueries.query(search.filter()));
        body.put("from", search.skip()).put("size", search.limit()).put("track_total_hits", true);
        ArrayNode sort = body.putArray("sort");
        sort.add("_score").addObject().put(Names.OWNER, "asc");
        source(body);
        if (!search.facets().isEmpty()) {
            ObjectNode facets = body.putObject("aggs");
            search.facets()
                    .forEach(field -> facets.putObject(field)
                            .putObject("terms")
                            .put("field", Names.keyword(field))
                            .put("size", Found.VALUES_OF_A_FACET));
        }
        JsonNode answer = post("_search", body);
        return new Found(
                hits(answer, 1, 0),
                answer.path("hits").path("total").path("value").asLong(),
                facets(answer, search.facets()));
    }

    private static void source(ObjectNode body) {
        body.putArray("_source").add(Names.OWNER).add(Names.REVISION).add(Names.VERSION);
    }

    private static Map<String, List<Found.Count>> facets(JsonNode answer, List<String> fields) {
        Map<String, List<Found.Count>> facets = new LinkedHashMap<>();
        for (String field : fields) {
            List<Found.Count> counts = new ArrayList<>();
            answer.path("aggregations")
                    .path(field)
                    .path("buckets")
                    .forEach(bucket -> counts.add(new Found.Count(
                            bucket.path("key").asText(),
                            bucket.path("doc_count").asLong())));
            facets.put(field, counts);
        }
        return facets;
    }

    private static List<Hit> hits(JsonNode answer, double factor, double shift) {
        List<Hit> hits = new ArrayList<>();
        for (JsonNode hit : answer.path("hits").path("hits")) {
            JsonNode source = hit.path("_source");
            hits.add(new Hit(
                    UUID.fromString(source.path(Names.OWNER).asText()),
                    source.path(Names.REVISION).asLong(),
                    factor * hit.path("_score").asDouble() + shift));
        }
        return hits;
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
        ArrayNode vector = knn.putArray("vector");
        for (byte component : nearest.vector()) {
            vector.add(component);
        }
        knn.put("k", nearest.limit()).set("filter", OpenSearchQueries.query(nearest.filter()));
        source(body);
        // The score of a cosine is (1 + cosine) / 2.
        return hits(post("_search", body), 2, -1);
    }

    @Override
    public void replace(Collection<UUID> owners, Collection<IndexEntry> entries, long revision) {
        entries.stream()
                .flatMap(entry -> entry.documents().stream())
                .flatMap(document -> document.vectors().entrySet().stream())
                .forEach(vector -> map(vector.getKey(), vector.getValue().length));
        StringBuilder lines = new StringBuilder();
        for (IndexEntry entry : entries) {
            for (int i = 0; i < entry.documents().size(); i++) {
                action(lines, entry.owner() + "/" + i);
                ObjectNode document = document(entry.documents().get(i), entry.version(), revision, i);
                if (i == 0 && entry.content() != null) {
                    document.put(Names.CONTENT, entry.content());
                }
                lines.append(document).append('\n');
            }
        }
        if (!lines.isEmpty()) {
            cluster.bulk(lines.toString());
        }
        removeOlder(owners, revision);
    }

    private void action(StringBuilder lines, String id) {
        ObjectNode action = cluster.object();
        action.putObject("index").put("_index", index).put("_id", id);
        lines.append(action).append('\n');
    }

    private void removeOlder(Collection<UUID> owners, long revision) {
        ObjectNode body = cluster.object();
        ObjectNode bool = body.putObject("query").putObject("bool");
        ArrayNode filter = bool.putArray("filter");
        ArrayNode terms = filter.addObject().putObject("terms").putArray(Names.OWNER);
        owners.forEach(owner -> terms.add(owner.toString()));
        filter.addObject().putObject("range").putObject(Names.REVISION).put("lt", revision);
        commit();
        post("_delete_by_query?conflicts=proceed", body);
    }

    private ObjectNode document(IndexDocument source, long version, long revision, int number) {
        ObjectNode target = cluster.object()
                .put(Names.OWNER, source.owner().toString())
                .put(Names.NUMBER_IN_ENTRY, number)
                .put(Names.VERSION, version)
                .put(Names.REVISION, revision);
        ObjectNode keywords = target.putObject(Names.KEYWORDS);
        source.keywords().forEach((name, values) -> array(keywords, name, values));
        source.facets().forEach((name, values) -> array(keywords, name, values));
        ObjectNode words = target.putObject(Names.WORDS);
        source.terms().forEach((name, values) -> words.put(name, String.join("\n", values)));
        ObjectNode numbers = target.putObject(Names.NUMBERS);
        source.numbers().forEach(numbers::put);
        ObjectNode meanings = target.putObject(Names.VECTORS);
        source.vectors().forEach((name, vector) -> {
            ArrayNode components = meanings.putArray(name);
            for (byte component : vector) {
                components.add(component);
            }
        });
        return target;
    }

    private static void array(ObjectNode target, String name, Set<String> values) {
        ArrayNode array = target.putArray(name);
        values.stream().sorted().forEach(array::add);
    }

    /** A field for vectors is made when the first one comes: only then is its number of components known. */
    private void map(String field, int components) {
        if (vectors.add(field)) {
            ObjectNode body = cluster.object();
            ObjectNode type = body.putObject("properties")
                    .putObject(Names.VECTORS)
                    .putObject("properties")
                    .putObject(field)
                    .put("type", "knn_vector")
                    .put("dimension", components)
                    .put("data_type", "byte");
            type.putObject("method").put("name", "hnsw").put("engine", "lucene").put("space_type", "cosinesimil");
            cluster.call("PUT", "/" + index + "/_mapping", body);
        }
    }

    private Set<String> mappedVectors() {
        Set<String> names = ConcurrentHashMap.newKeySet();
        cluster.call("GET", "/" + index + "/_mapping", null)
                .path(index)
                .path("mappings")
                .path("properties")
                .path(Names.VECTORS)
                .path("properties")
                .fieldNames()
                .forEachRemaining(names::add);
        return names;
    }

    @Override
    public void commit() {
        post("_refresh", null);
    }

    @Override
    public List<Content> contents(Collection<UUID> owners) {
        if (owners.isEmpty()) {
            return List.of();
        }
        ObjectNode body = cluster.object();
        ArrayNode ids = body.putArray("ids");
        owners.forEach(owner -> ids.add(owner + "/0"));
        List<Content> contents = new ArrayList<>();
        for (JsonNode found : post("_mget", body).path("docs")) {
            JsonNode source = found.path("_source");
            if (source.has(Names.CONTENT)) {
                contents.add(new Content(
                        UUID.fromString(source.path(Names.OWNER).asText()),
                        source.path(Names.VERSION).asLong(),
                        source.path(Names.REVISION).asLong(),
                        Base64.getDecoder().decode(source.path(Names.CONTENT).asText())));
            }
        }
        return contents;
    }

    @Override
    public List<Version> versions(@Nullable UUID after, int limit) {
        ObjectNode body = cluster.object().put("size", limit);
        body.putObject("query").putObject("term").put(Names.NUMBER_IN_ENTRY, 0);
        body.putArray("sort").addObject().put(Names.OWNER, "asc");
        source(body);
        if (after != null) {
            body.putArray("search_after").add(after.toString());
        }
        List<Version> versions = new ArrayList<>();
        for (JsonNode hit : post("_search", body).path("hits").path("hits")) {
            JsonNode source = hit.path("_source");
            versions.add(new Version(
                    UUID.fromString(source.path(Names.OWNER).asText()),
                    source.path(Names.VERSION).asLong()));
        }
        return versions;
    }

    @Override
    public long documents() {
        return post("_count", null).path("count").asLong();
    }

    @Override
    public boolean intact() {
        try {
            documents();
            return true;
        } catch (SearchUnavailable gone) {
            if (gone.getCause() instanceof Cluster.Missing) {
                return false;
            }
            throw gone;
        }
    }

    private JsonNode post(String action, @Nullable ObjectNode body) {
        try {
            return cluster.call("POST", "/" + index + "/" + action, body);
        } catch (Cluster.Missing gone) {
            throw new SearchUnavailable("the index %s is gone".formatted(index), gone);
        }
    }

    /** The connection is the cluster's. */
    @Override
    public void close() {}
}
