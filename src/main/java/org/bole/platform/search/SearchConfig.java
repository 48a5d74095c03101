package org.bole.platform.search;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Where the indexes are. */
@ConfigMapping(prefix = "bole.search")
public interface SearchConfig {
    /** {@code BOLE_SEARCH_BACKEND}: {@code lucene}, files of this machine; or {@code opensearch}, a cluster. */
    @WithDefault("lucene")
    Backend backend();

    /** {@code BOLE_SEARCH_DIRECTORY}: folder of the Lucene indexes; default {@code index} in the data folder. */
    Optional<String> directory();

    /** {@code BOLE_SEARCH_HOSTS}: addresses of the cluster's nodes, such as {@code http://search-1:9200}. */
    Optional<List<String>> hosts();

    /** {@code BOLE_SEARCH_USERNAME}: where the cluster asks for one. */
    Optional<String> username();

    /** {@code BOLE_SEARCH_PASSWORD}. */
    Optional<String> password();

    /** {@code BOLE_SEARCH_REPLICAS}: copies of each OpenSearch index on other nodes. */
    @WithDefault("1")
    int replicas();

    /** {@code BOLE_SEARCH_TIMEOUT}: how long a question to the cluster may take. */
    @WithDefault("5S")
    Duration timeout();

    /** What holds the indexes. */
    enum Backend {
        LUCENE,
        OPENSEARCH
    }
}
