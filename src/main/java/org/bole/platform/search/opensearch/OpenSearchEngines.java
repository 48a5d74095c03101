package org.bole.platform.search.opensearch;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import org.apache.http.HttpHost;
import org.apache.http.auth.AuthScope;
import org.apache.http.auth.UsernamePasswordCredentials;
import org.apache.http.impl.client.BasicCredentialsProvider;
import org.bole.platform.search.SearchConfig;
import org.bole.platform.search.SearchEngine;
import org.bole.platform.search.SearchEngines;
import org.opensearch.client.RestClient;
import org.opensearch.client.RestClientBuilder;

/** The indexes of a cluster; their names begin with {@code bole-}. */
public final class OpenSearchEngines implements SearchEngines, AutoCloseable {
    private static final String PREFIX = "bole-";

    private final Cluster cluster;
    private final int replicas;

    /** @throws IllegalArgumentException when the configuration names no host, or one that is no address */
    public OpenSearchEngines(SearchConfig config) {
        replicas = config.replicas();
        HttpHost[] hosts =
                config.hosts().orElse(List.of()).stream().map(HttpHost::create).toArray(HttpHost[]::new);
        if (hosts.length == 0) {
            throw new IllegalArgumentException(
                    "BOLE_SEARCH_BACKEND=opensearch needs BOLE_SEARCH_HOSTS: the addresses of the cluster's nodes,"
                            + " such as http://search-1:9200,http://search-2:9200");
        }
        int timeout = Math.toIntExact(config.timeout().toMillis());
        RestClientBuilder builder = RestClient.builder(hosts)
                .setRequestConfigCallback(
                        requests -> requests.setConnectTimeout(timeout / 2).setSocketTimeout(timeout));
        config.username()
                .ifPresent(user -> builder.setHttpClientConfigCallback(client -> {
                    BasicCredentialsProvider credentials = new BasicCredentialsProvider();
                    credentials.setCredentials(
                            AuthScope.ANY,
                            new UsernamePasswordCredentials(
                                    user, config.password().orElse("")));
                    return client.setDefaultCredentialsProvider(credentials);
                }));
        cluster = new Cluster(builder.build());
    }

    @Override
    public String backend() {
        return "opensearch";
    }

    @Override
    public Optional<SearchEngine> open(String name) {
        try {
            return Optional.of(new OpenSearchEngine(cluster, PREFIX + name));
        } catch (Cluster.Missing none) {
            return Optional.empty();
        }
    }

    @Override
    public SearchEngine create(String name) {
        drop(name);
        cluster.call("PUT", "/" + PREFIX + name, definition());
        return new OpenSearchEngine(cluster, PREFIX + name);
    }

    /** One shard, so that frequencies and counts are those of the whole index. */
    private ObjectNode definition() {
        ObjectNode body = cluster.object();
        ObjectNode index = body.putObject("settings").putObject("index");
        index.put("knn", true)
                .put("number_of_shards", 1)
                .put("number_of_replicas", replicas)
                .put("refresh_interval", "-1")
                .put("max_result_window", 100_000)
                .putObject("similarity")
                .putObject("default")
                .put("type", "BM25")
                .put("k1", 1.2)
                .put("b", .6);
        ObjectNode analysis = index.putObject("analysis");
        analysis.putObject("tokenizer")
                .putObject("lines")
                .put("type", "pattern")
                .put("pattern", "\n");
        analysis.putObject("analyzer").putObject("lines").put("type", "custom").put("tokenizer", "lines");
        ObjectNode mappings = body.putObject("mappings");
        ObjectNode properties = mappings.putObject("properties");
        properties.putObject(Names.OWNER).put("type", "keyword");
        properties.putObject(Names.NUMBER_IN_ENTRY).put("type", "integer");
        properties.putObject(Names.VERSION).put("type", "long");
        properties.putObject(Names.REVISION).put("type", "long");
        properties.putObject(Names.CONTENT).put("type", "binary");
        ArrayNode templates = mappings.putArray("dynamic_templates");
        template(templates, Names.KEYWORDS).put("type", "keyword");
        template(templates, Names.WORDS)
                .put("type", "text")
                .put("analyzer", "lines")
                .put("index_options", "freqs");
        template(templates, Names.NUMBERS).put("type", "long");
        return body;
    }

    private static ObjectNode template(ArrayNode templates, String place) {
        ObjectNode template = templates.addObject().putObject(place);
        return template.put("path_match", place + ".*").putObject("mapping");
    }

    @Override
    public void drop(String name) {
        cluster.call("DELETE", "/" + PREFIX + name + "?ignore_unavailable=true", null);
    }

    @Override
    public void close() {
        cluster.close();
    }
}
