package org.bole.platform.search.opensearch;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Settings and mappings of an index. */
final class IndexDefinition {
    /** BM25 as in the score model's lexical relevance: what is retrieved by words is then scored alike. */
    static final double K1 = 1.2;

    private static final double B = .6;
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private IndexDefinition() {}

    /**
     * One shard, so that frequencies and counts are those of the whole index. Documents are kept in the form in which they
     * are searched, and beside it only what the index gives back for an owner: whatever a hit tells is a doc value.
     */
    static ObjectNode of(int replicas) {
        ObjectNode body = JSON.objectNode();
        ObjectNode index = body.putObject("settings").putObject("index");
        index.put("knn", true)
                .put("number_of_shards", 1)
                .put("number_of_replicas", replicas)
                .put("refresh_interval", "-1")
                .put("max_result_window", 100_000);
        index.putObject("similarity")
                .putObject("default")
                .put("type", "BM25")
                .put("k1", K1)
                .put("b", B);
        ObjectNode analysis = index.putObject("analysis");
        analysis.putObject("tokenizer")
                .putObject("lines")
                .put("type", "pattern")
                .put("pattern", "\n");
        analysis.putObject("analyzer").putObject("lines").put("type", "custom").put("tokenizer", "lines");
        mappings(body.putObject("mappings"));
        return body;
    }

    private static void mappings(ObjectNode mappings) {
        ArrayNode kept = mappings.putObject("_source").putArray("includes");
        Answers.OF_A_CONTENT.forEach(kept::add);
        ObjectNode properties = mappings.putObject("properties");
        properties.putObject(Names.OWNER).put("type", "keyword");
        properties.putObject(Names.NUMBER_IN_ENTRY).put("type", "integer");
        properties.putObject(Names.TIE).put("type", "long").put("index", false);
        properties.putObject(Names.VERSION).put("type", "long").put("index", false);
        properties.putObject(Names.REVISION).put("type", "long").put("index", false);
        properties.putObject(Names.CONTENT).put("type", "binary");
        ArrayNode templates = mappings.putArray("dynamic_templates");
        template(templates, Names.KEYWORDS).put("type", "keyword");
        template(templates, Names.WORDS)
                .put("type", "text")
                .put("analyzer", "lines")
                .put("index_options", "freqs");
        template(templates, Names.NUMBERS).put("type", "long");
    }

    private static ObjectNode template(ArrayNode templates, String place) {
        ObjectNode template = templates.addObject().putObject(place);
        return template.put("path_match", place + ".*").putObject("mapping");
    }

    /** An addition to the mappings: a field for vectors of so many components. */
    static ObjectNode vectors(String field, int components) {
        ObjectNode body = JSON.objectNode();
        ObjectNode type = body.putObject("properties")
                .putObject(Names.VECTORS)
                .putObject("properties")
                .putObject(field);
        type.put("type", "knn_vector").put("dimension", components).put("data_type", "byte");
        type.putObject("method").put("name", "hnsw").put("engine", "lucene").put("space_type", "cosinesimil");
        return body;
    }
}
