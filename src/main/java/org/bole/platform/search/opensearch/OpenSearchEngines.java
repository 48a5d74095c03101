package org.bole.platform.search.opensearch;

import java.util.List;
import java.util.Optional;
import org.apache.http.HttpHost;
import org.apache.http.auth.AuthScope;
import org.apache.http.auth.UsernamePasswordCredentials;
import org.apache.http.client.CredentialsProvider;
import org.apache.http.impl.client.BasicCredentialsProvider;
import org.bole.platform.search.SearchConfig;
import org.bole.platform.search.SearchEngine;
import org.bole.platform.search.SearchEngines;
import org.opensearch.client.RestClient;
import org.opensearch.client.RestClientBuilder;

/** The indexes of a cluster; their names begin with {@code bole-}. */
public final class OpenSearchEngines implements SearchEngines, AutoCloseable {
    private static final String PREFIX = "bole-";
    /** To one node at once; the client's default of 10 would make questions wait for each other. */
    private static final int CONNECTIONS = 64;

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
                        requests -> requests.setConnectTimeout(timeout / 2).setSocketTimeout(timeout))
                .setHttpClientConfigCallback(client -> {
                    credentials(config).ifPresent(client::setDefaultCredentialsProvider);
                    return client.setMaxConnPerRoute(CONNECTIONS).setMaxConnTotal(CONNECTIONS * hosts.length);
                });
        cluster = new Cluster(builder.build(), config.timeout());
    }

    private static Optional<CredentialsProvider> credentials(SearchConfig config) {
        return config.username().map(user -> {
            CredentialsProvider credentials = new BasicCredentialsProvider();
            credentials.setCredentials(
                    AuthScope.ANY,
                    new UsernamePasswordCredentials(user, config.password().orElse("")));
            return credentials;
        });
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
        cluster.change("PUT", "/" + PREFIX + name, IndexDefinition.of(replicas));
        return new OpenSearchEngine(cluster, PREFIX + name);
    }

    @Override
    public void drop(String name) {
        cluster.change("DELETE", "/" + PREFIX + name + "?ignore_unavailable=true", null);
    }

    @Override
    public void close() {
        cluster.close();
    }
}
